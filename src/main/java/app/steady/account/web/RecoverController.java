package app.steady.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.steady.account.BusyException;
import app.steady.account.PassphraseRule;
import app.steady.account.RecoveryCodes;
import app.steady.account.Renewed;
import app.steady.account.TooManyAttemptsException;
import app.steady.vault.RecoveryCode;
import app.steady.web.Problem;
import app.steady.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets somebody in who has lost the passphrase and kept the code. */
@Controller
class RecoverController {

	private static final String REDIRECT = "redirect:";

	private final RecoveryCodes codes;

	private final Problems problems;

	private final Arrival arrival;

	private final NewCodeScreen shown;

	private final Cookies cookies;

	private final PassphraseRule passphrases;

	private final MessageSource messages;

	RecoverController(RecoveryCodes codes, Problems problems, Arrival arrival, NewCodeScreen shown, Cookies cookies,
			PassphraseRule passphrases, MessageSource messages) {
		this.codes = codes;
		this.problems = problems;
		this.arrival = arrival;
		this.shown = shown;
		this.cookies = cookies;
		this.passphrases = passphrases;
		this.messages = messages;
	}

	@GetMapping("/recover")
	ModelAndView recover() {
		return screen(new RecoverForm("", "", null, "own"), List.of(), Carried.nothing(), HttpStatus.OK);
	}

	@PostMapping("/recover/carrying")
	ModelAndView recoverCarrying(HttpServletRequest request) {
		return screen(new RecoverForm("", "", null, "own"), List.of(), Carried.of(request), HttpStatus.OK);
	}

	@PostMapping("/recover")
	ModelAndView recover(RecoverForm form, HttpServletRequest request, HttpServletResponse response) {
		List<Problem> found = problems(form, request);
		if (!found.isEmpty()) {
			return screen(form, found, Carried.of(request), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			return this.codes
				.recover(form.name(), RecoveryCode.parse(form.code()), form.passphrase(), form.browser(request),
						this.cookies.source(request))
				.map((renewed) -> recovered(renewed, request, response))
				.orElseGet(
						() -> again(form, "code", "account.recover.wrong", request, HttpStatus.UNPROCESSABLE_CONTENT));
		}
		catch (BusyException ex) {
			return again(form, "passphrase", "account.busy", request, HttpStatus.SERVICE_UNAVAILABLE);
		}
		catch (TooManyAttemptsException ex) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.seconds()));
			return again(form, "code", "account.tries.code", request, HttpStatus.TOO_MANY_REQUESTS, ex.minutes());
		}
	}

	/** What was typed is kept first, if it can be; then comes the new code. */
	private ModelAndView recovered(Renewed renewed, HttpServletRequest request, HttpServletResponse response) {
		String next = this.arrival.arrive(renewed.signedIn(), request, response).getViewName();
		return (next != null && next.startsWith(REDIRECT))
				? this.shown.show(renewed.code(), "recovered", next.substring(REDIRECT.length()))
				: this.shown.show(renewed.code(), "recovered", "", Carried.of(request));
	}

	private List<Problem> problems(RecoverForm form, HttpServletRequest request) {
		List<Problem> found = new ArrayList<>(this.problems.of(form));
		this.passphrases.problem(form.passphrase(), form.name())
			.ifPresent((key) -> found
				.add(new Problem("passphrase", this.messages.getMessage(key, null, request.getLocale()))));
		if (!form.code().isEmpty()) {
			form.slip()
				.map((slip) -> this.messages.getMessage("account.code.slip", new Object[] { slip },
						request.getLocale()))
				.ifPresent((message) -> found.add(new Problem("code", message)));
		}
		return found;
	}

	private ModelAndView again(RecoverForm form, String field, String key, HttpServletRequest request,
			HttpStatus status, Object... arguments) {
		String message = this.messages.getMessage(key, arguments, request.getLocale());
		return screen(form, List.of(new Problem(field, message)), Carried.of(request), status);
	}

	private static ModelAndView screen(RecoverForm form, List<Problem> problems, Carried carried, HttpStatus status) {
		return new ModelAndView("account/recover", Map.of("form", form.withoutPassphrase(), "problems", problems,
				"errors", Problem.byField(problems), "carried", carried), status);
	}

}
