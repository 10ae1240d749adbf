package app.steady.web;

import java.util.Map;

import org.springframework.http.MediaType;

/**
 * A page that is the same bytes for everyone.
 *
 * @param path exact request path
 * @param type media type of the answer
 * @param template template that renders it
 * @param model what the template needs
 */
public record PublicPage(String path, MediaType type, String template, Map<String, Object> model) {

	/** An HTML page. */
	public static PublicPage html(String path, String template, Map<String, Object> model) {
		return new PublicPage(path, MediaType.TEXT_HTML, template, model);
	}

}
