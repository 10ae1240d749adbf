package app.steady.web;

import java.util.Map;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Renders templates as {@link Press} does, without starting the application. */
final class Printer {

	private static final Press PRESS = press();

	private Printer() {
	}

	/** A page by its name. */
	static String page(String template) {
		return PRESS.print(template, Map.of());
	}

	/** A component as a page would call it, its white space folded. */
	static String component(String call, Map<String, Object> model) {
		return PRESS.print("<div th:replace=\"~{components/" + call + "}\"></div>", model).replaceAll("[ \\t]+", " ");
	}

	private static Press press() {
		ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
		files.setPrefix("templates/");
		files.setSuffix(".html");
		files.setCharacterEncoding("UTF-8");
		files.setCheckExistence(true);
		files.setOrder(1);
		StringTemplateResolver strings = new StringTemplateResolver();
		strings.setOrder(2);
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.addTemplateResolver(files);
		engine.addTemplateResolver(strings);
		return new Press(engine, new Assets());
	}

}
