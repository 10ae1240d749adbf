package app.steady.web.error;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers every error that a request ended in, whatever it asked for. */
@Controller
class ErrorsController implements ErrorController {

	private final ErrorPages pages;

	ErrorsController(ErrorPages pages) {
		this.pages = pages;
	}

	@RequestMapping("/error")
	void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code
				: HttpServletResponse.SC_NOT_FOUND;
		Optional<Unsent> unsent = (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) ? Unsent.of(request)
				: Optional.empty();
		if (unsent.isPresent()) {
			this.pages.write(status, unsent.get(), response);
		}
		else {
			this.pages.write(status, response);
		}
	}

}
