package app.steady.account.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.steady.account.BusyException;
import app.steady.account.DeviceKind;
import app.steady.account.Limit;
import app.steady.account.Membership;
import app.steady.account.SignedIn;
import app.steady.account.SignedInDevices;
import app.steady.account.TooManyAttemptsException;
import app.steady.web.Problem;
import app.steady.web.Problems;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

	private final Membership membership;

	private final SignedInDevices devices;

	private final Problems problems;

	private final Arrival arrival;

	private final Cookies cookies;

	private final MessageSource messages;

	SignInController(Membership membership, SignedInDevices devices, Problems problems, Arrival arrival,
			Cookies cookies, MessageSource messages) {
		this.membership = membership;
		this.devices = devices;
		this.problems = problems;
		this.arrival = arrival;
		this.cookies = cookies;
		this.messages = messages;
	}

	@GetMapping("/sign-in")
	ModelAndView signIn() {
		return screen(new SignInForm("", null, "own"), List.of(), Carried.nothing(), HttpStatus.OK);
	}

	/** Asked for when a page or a form needs its owner. */
	@RequestMapping("/sign-in/carrying")
	ModelAndView signInCarrying(HttpServletRequest request) {
		Carried carried = Carried.of(request);
		boolean asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null;
		Optional<DeviceKind> locked = this.cookies.read(request).flatMap(this.devices::lockedKind);
		return screen(SignInForm.empty(locked), List.of(), carried, asked ? HttpStatus.OK : HttpStatus.UNAUTHORIZED)
			.addObject("locked", locked.isPresent())
			.addObject(Carried.FIRST_HELP, request.getAttribute(Carried.FIRST_HELP));
	}

	@PostMapping("/sign-in")
	ModelAndView signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
		List<Problem> found = this.problems.of(form);
		if (!found.isEmpty()) {
			return screen(form, found, Carried.of(request), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			return this.membership
				.signIn(form.name(), form.passphrase(), form.browser(request), this.cookies.source(request))
				.map((SignedIn signedIn) -> this.arrival.arrive(signedIn, request, response))
				.orElseGet(() -> again(form, "account.sign-in.wrong", request, HttpStatus.UNPROCESSABLE_CONTENT));
		}
		catch (BusyException ex) {
			return again(form, "account.busy", request, HttpStatus.SERVICE_UNAVAILABLE);
		}
		catch (TooManyAttemptsException ex) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.seconds()));
			String key = (ex.limit() == Limit.SIGN_IN_ON_DEVICE) ? "account.tries.device" : "account.tries";
			return again(form, key, request, HttpStatus.TOO_MANY_REQUESTS, ex.minutes());
		}
	}

	/** Signs out, also where the database cannot be reached: the only key goes first. */
	@PostMapping("/sign-out")
	String signOut(HttpServletRequest request, HttpServletResponse response) {
		this.cookies.expire(response);
		this.cookies.read(request).ifPresent(this.devices::end);
		return "redirect:/";
	}

	private ModelAndView again(SignInForm form, String key, HttpServletRequest request, HttpStatus status,
			Object... arguments) {
		String message = this.messages.getMessage(key, arguments, request.getLocale());
		return screen(form, List.of(new Problem("passphrase", message)), Carried.of(request), status);
	}

	private static ModelAndView screen(SignInForm form, List<Problem> problems, Carried carried, HttpStatus status) {
		return new ModelAndView("account/sign-in", Map.of("form", form.withoutPassphrase(), "problems", problems,
				"errors", Problem.byField(problems), "carried", carried), status);
	}

}
