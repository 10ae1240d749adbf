package app.steady.account.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.steady.account.Erasure;
import app.steady.account.Owner;
import app.steady.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Deletes an account and everything in it, after saying what that means. */
@Controller
class DeleteController {

	private final Erasure erasure;

	private final Cookies cookies;

	private final MessageSource messages;

	DeleteController(Erasure erasure, Cookies cookies, MessageSource messages) {
		this.erasure = erasure;
		this.cookies = cookies;
		this.messages = messages;
	}

	@GetMapping("/account/delete")
	ModelAndView ask() {
		return screen(List.of(), HttpStatus.OK);
	}

	@PostMapping("/account/delete")
	ModelAndView delete(@AuthenticationPrincipal Owner owner, @RequestParam(defaultValue = "") String confirm,
			HttpServletRequest request, HttpServletResponse response) {
		if (!"true".equals(confirm)) {
			String message = this.messages.getMessage("account.delete.confirm", null, Locale.ENGLISH);
			return screen(List.of(new Problem("confirm", message)), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.erasure.erase(owner);
		this.cookies.expire(response);
		request.removeAttribute(DeviceContexts.VISIT);
		return new ModelAndView("account/deleted");
	}

	private static ModelAndView screen(List<Problem> problems, HttpStatus status) {
		return new ModelAndView("account/delete", Map.of("problems", problems, "errors", Problem.byField(problems)),
				status);
	}

}
