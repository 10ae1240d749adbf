package app.steady.account.web;

import java.util.List;
import java.util.Map;

import app.steady.account.BusyException;
import app.steady.account.Owner;
import app.steady.account.Passphrases;
import app.steady.account.Renewed;
import app.steady.account.Resealing;
import app.steady.account.Visit;
import app.steady.web.Problem;
import app.steady.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Another passphrase, and what to do when somebody knows the one there is. */
@Controller
class PassphraseController {

	private static final String CHANGE = "account/passphrase";

	private static final String KNOWN = "account/passphrase-known";

	private final Passphrases passphrases;

	private final Resealing resealing;

	private final Problems problems;

	private final Arrival arrival;

	private final NewCodeScreen shown;

	private final MessageSource messages;

	PassphraseController(Passphrases passphrases, Resealing resealing, Problems problems, Arrival arrival,
			NewCodeScreen shown, MessageSource messages) {
		this.passphrases = passphrases;
		this.resealing = resealing;
		this.problems = problems;
		this.arrival = arrival;
		this.shown = shown;
		this.messages = messages;
	}

	@GetMapping("/account/passphrase")
	ModelAndView passphrase(@AuthenticationPrincipal Owner owner) {
		return screen(CHANGE, owner, List.of(), HttpStatus.OK);
	}

	@PostMapping("/account/passphrase")
	ModelAndView change(@AuthenticationPrincipal Owner owner, PassphraseForm form, HttpServletRequest request) {
		List<Problem> found = this.problems.of(form);
		if (!found.isEmpty()) {
			return screen(CHANGE, owner, found, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.passphrases.change(owner, form.passphrase());
			return screen(CHANGE, owner, List.of(), HttpStatus.OK).addObject("changed", true);
		}
		catch (BusyException ex) {
			return screen(CHANGE, owner, busy(request), HttpStatus.SERVICE_UNAVAILABLE);
		}
	}

	@GetMapping("/account/passphrase/known")
	ModelAndView known(@AuthenticationPrincipal Owner owner) {
		return screen(KNOWN, owner, List.of(), HttpStatus.OK);
	}

	@PostMapping("/account/passphrase/known")
	ModelAndView lockOthersOut(@RequestAttribute(DeviceContexts.VISIT) Visit visit, PassphraseForm form,
			HttpServletRequest request, HttpServletResponse response) {
		List<Problem> found = this.problems.of(form);
		if (!found.isEmpty()) {
			return screen(KNOWN, visit.owner(), found, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			Renewed renewed = this.passphrases.lockOthersOut(visit.owner(), form.passphrase(),
					Browsers.of(visit.kind(), request));
			this.arrival.settle(renewed.signedIn(), request, response);
			return this.shown.show(renewed.code(), "locked", "/account/passphrase");
		}
		catch (BusyException ex) {
			return screen(KNOWN, visit.owner(), busy(request), HttpStatus.SERVICE_UNAVAILABLE);
		}
	}

	private List<Problem> busy(HttpServletRequest request) {
		return List.of(new Problem("passphrase", this.messages.getMessage("account.busy", null, request.getLocale())));
	}

	private ModelAndView screen(String view, Owner owner, List<Problem> problems, HttpStatus status) {
		return new ModelAndView(view, Map.of("problems", problems, "errors", Problem.byField(problems), "resealing",
				owner.key().hasOlder(), "left", this.resealing.left(owner)), status);
	}

}
