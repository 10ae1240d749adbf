package app.steady.account.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.steady.account.BusyException;
import app.steady.account.JoiningSettings;
import app.steady.account.Limit;
import app.steady.account.Membership;
import app.steady.account.NameTakenException;
import app.steady.account.TooManyAttemptsException;
import app.steady.web.Problem;
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
class JoinController {

	private final Membership membership;

	private final JoiningSettings settings;

	private final JoinRules rules;

	private final Arrival arrival;

	private final Cookies cookies;

	private final MessageSource messages;

	JoinController(Membership membership, JoiningSettings settings, JoinRules rules, Arrival arrival, Cookies cookies,
			MessageSource messages) {
		this.membership = membership;
		this.settings = settings;
		this.rules = rules;
		this.arrival = arrival;
		this.cookies = cookies;
		this.messages = messages;
	}

	@GetMapping("/join")
	ModelAndView join() {
		return screen(JoinForm.blank(), List.of(), Carried.nothing(), HttpStatus.OK);
	}

	/** Asked for when somebody wants to keep what they wrote signed out. */
	@RequestMapping("/join/carrying")
	ModelAndView joinCarrying(HttpServletRequest request) {
		return screen(JoinForm.blank(), List.of(), Carried.of(request), HttpStatus.OK).addObject(Carried.FIRST_HELP,
				request.getAttribute(Carried.FIRST_HELP));
	}

	@PostMapping("/join")
	ModelAndView join(JoinForm form, HttpServletRequest request, HttpServletResponse response) {
		if (this.settings.isClosed()) {
			return closed(Carried.of(request), HttpStatus.FORBIDDEN);
		}
		try {
			List<Problem> found = this.rules.problems(form, this.cookies.source(request));
			return found.isEmpty() ? joined(form, request, response)
					: screen(form, found, Carried.of(request), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (BusyException ex) {
			return again(form, "passphrase", "account.busy", request, HttpStatus.SERVICE_UNAVAILABLE);
		}
		catch (TooManyAttemptsException ex) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.seconds()));
			boolean guessing = ex.limit() == Limit.INVITATION_FROM_ADDRESS;
			return again(form, guessing ? "invitation" : "passphrase",
					guessing ? "account.invitations" : "account.joins", request, HttpStatus.TOO_MANY_REQUESTS,
					ex.minutes());
		}
	}

	private ModelAndView joined(JoinForm form, HttpServletRequest request, HttpServletResponse response) {
		try {
			return this.arrival.welcome(this.membership.join(form.name(), form.passphrase(), form.zoneId(),
					form.browser(request), this.cookies.source(request)), request, response);
		}
		catch (NameTakenException ex) {
			return pressedTwice(form, request, response)
				.orElseGet(() -> again(form, "name", "account.name.taken", request, HttpStatus.UNPROCESSABLE_CONTENT));
		}
	}

	/**
	 * Whoever joined a moment ago and pressed again meets their own account. This tries a
	 * passphrase, so it counts as signing in.
	 */
	private Optional<ModelAndView> pressedTwice(JoinForm form, HttpServletRequest request,
			HttpServletResponse response) {
		try {
			return this.membership
				.signIn(form.name(), form.passphrase(), form.browser(request), this.cookies.source(request))
				.map((own) -> this.arrival.welcome(own, request, response));
		}
		catch (TooManyAttemptsException ex) {
			return Optional.empty();
		}
	}

	private ModelAndView again(JoinForm form, String field, String key, HttpServletRequest request, HttpStatus status,
			Object... arguments) {
		String message = this.messages.getMessage(key, arguments, request.getLocale());
		return screen(form, List.of(new Problem(field, message)), Carried.of(request), status);
	}

	private ModelAndView screen(JoinForm form, List<Problem> problems, Carried carried, HttpStatus status) {
		if (this.settings.isClosed()) {
			return closed(carried, status);
		}
		return new ModelAndView("account/join",
				Map.of("form", form.withoutPassphrase(), "problems", problems, "errors", Problem.byField(problems),
						"carried", carried, "zones", Zones.ALL, "invited", this.settings.isInvited()),
				status);
	}

	private static ModelAndView closed(Carried carried, HttpStatus status) {
		return new ModelAndView("account/join-closed", Map.of("carried", carried), status);
	}

}
