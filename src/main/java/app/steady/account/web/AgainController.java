package app.steady.account.web;

import java.util.List;
import java.util.Map;

import app.steady.account.BusyException;
import app.steady.account.Membership;
import app.steady.account.Owner;
import app.steady.account.SignedInDevices;
import app.steady.account.TooManyAttemptsException;
import app.steady.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks for the passphrase again before something that an unlocked phone in other hands
 * must not give away.
 */
@Controller
class AgainController {

	private final Membership membership;

	private final SignedInDevices devices;

	private final Cookies cookies;

	private final MessageSource messages;

	AgainController(Membership membership, SignedInDevices devices, Cookies cookies, MessageSource messages) {
		this.membership = membership;
		this.devices = devices;
		this.cookies = cookies;
		this.messages = messages;
	}

	@RequestMapping("/account/again/asking")
	ModelAndView ask(HttpServletRequest request) {
		return screen(Carried.of(request), List.of(), HttpStatus.FORBIDDEN);
	}

	/** Asked for by whoever had to sign in while typing it. */
	@GetMapping("/account/again")
	String nothingToGoOnWith() {
		return "redirect:/account";
	}

	@PostMapping("/account/again")
	ModelAndView again(@AuthenticationPrincipal Owner owner, @RequestParam(defaultValue = "") String passphrase,
			HttpServletRequest request, HttpServletResponse response) {
		Carried carried = Carried.of(request);
		try {
			if (!passphrase.isEmpty() && this.membership.isPassphrase(owner, passphrase)) {
				this.cookies.read(request).ifPresent(this.devices::prove);
				return new ModelAndView("redirect:" + (carried.isEmpty() ? "/account" : carried.path()));
			}
			return screen(carried, problem("account.again.wrong", request), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (BusyException ex) {
			return screen(carried, problem("account.busy", request), HttpStatus.SERVICE_UNAVAILABLE);
		}
		catch (TooManyAttemptsException ex) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.seconds()));
			return screen(carried, problem("account.tries.device", request, ex.minutes()),
					HttpStatus.TOO_MANY_REQUESTS);
		}
	}

	private List<Problem> problem(String key, HttpServletRequest request, Object... arguments) {
		return List.of(new Problem("passphrase", this.messages.getMessage(key, arguments, request.getLocale())));
	}

	private static ModelAndView screen(Carried carried, List<Problem> problems, HttpStatus status) {
		return new ModelAndView("account/again",
				Map.of("carried", carried, "problems", problems, "errors", Problem.byField(problems)), status);
	}

}
