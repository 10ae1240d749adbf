package app.steady.web.dev;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every component in every state, and every error page. */
@Controller
@Profile("dev")
class GalleryController {

	@GetMapping("/dev/components")
	String components(Model model) {
		model.addAllAttributes(GallerySamples.all());
		return "dev/components";
	}

	@GetMapping("/dev/components/{status}")
	void error(@PathVariable int status, HttpServletResponse response) throws IOException {
		response.sendError(status);
	}

}
