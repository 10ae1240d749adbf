package app.steady.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives pages that are rendered by request what {@link Press} gives the published ones.
 */
@ControllerAdvice
class Layout {

	private final Assets assets;

	Layout(Assets assets) {
		this.assets = assets;
	}

	@ModelAttribute("assets")
	Assets assets() {
		return this.assets;
	}

	/** Where somebody who locks this page can go on; null if it answers a form. */
	@ModelAttribute("here")
	String here(HttpServletRequest request) {
		return "GET".equals(request.getMethod()) ? request.getRequestURI() : null;
	}

}
