package app.steady.web;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Renders a template without a request, so that the result is the same for everyone. */
@Component
public class Press {

	private final ITemplateEngine templates;

	private final Assets assets;

	Press(ITemplateEngine templates, Assets assets) {
		this.templates = templates;
		this.assets = assets;
	}

	/** The finished HTML of one template. */
	public String print(String template, Map<String, Object> model) {
		Context context = new Context(Locale.ENGLISH, model);
		context.setVariable("assets", this.assets);
		return this.templates.process(template, context);
	}

}
