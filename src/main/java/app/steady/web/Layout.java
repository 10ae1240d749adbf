package app.steady.web;

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

}
