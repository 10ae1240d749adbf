package app.steady.account.web;

import java.util.List;
import java.util.Map;

import app.steady.account.BusyException;
import app.steady.account.Passphrases;
import app.steady.account.Renewed;
import app.steady.account.SignedInDevices;
import app.steady.account.TooManyAttemptsException;
import app.steady.account.Visit;
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
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells that a recovery code was used. Who did not use it cannot know the passphrase that
 * was chosen then, so taking the account back asks for the one before.
 */
@Controller
class RecoveredController {

	private final Passphrases passphrases;

	private final SignedInDevices devices;

	private final Problems problems;

	private final Arrival arrival;

	private final NewCodeScreen shown;

	private final Cookies cookies;

	private final MessageSource messages;

	RecoveredController(Passphrases passphrases, SignedInDevices devices, Problems problems, Arrival arrival,
			NewCodeScreen shown, Cookies cookies, MessageSource messages) {
		this.passphrases = passphrases;
		this.devices = devices;
		this.problems = problems;
		this.arrival = arrival;
		this.shown = shown;
		this.cookies = cookies;
		this.messages = messages;
	}

	@GetMapping({ "/account/recovered", "/account/recovered/not-me" })
	ModelAndView recovered(@RequestAttribute(DeviceContexts.VISIT) Visit visit) {
		return visit.recovered().isPresent() ? screen(List.of(), HttpStatus.OK) : new ModelAndView("redirect:/account");
	}

	@PostMapping("/account/recovered")
	String thisWasMe(HttpServletRequest request) {
		this.cookies.read(request).ifPresent(this.devices::tell);
		return Arrival.HOME;
	}

	@PostMapping("/account/recovered/not-me")
	ModelAndView notMe(@RequestAttribute(DeviceContexts.VISIT) Visit visit, TakeBackForm form,
			HttpServletRequest request, HttpServletResponse response) {
		List<Problem> found = this.problems.of(form);
		if (!found.isEmpty()) {
			return screen(found, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			return this.passphrases
				.takeBack(visit.owner(), form.former(), form.passphrase(), Browsers.of(visit.kind(), request))
				.map((renewed) -> takenBack(renewed, request, response))
				.orElseGet(() -> again("former", "account.former.wrong", request, HttpStatus.UNPROCESSABLE_CONTENT));
		}
		catch (BusyException ex) {
			return again("passphrase", "account.busy", request, HttpStatus.SERVICE_UNAVAILABLE);
		}
		catch (TooManyAttemptsException ex) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.seconds()));
			return again("former", "account.tries.device", request, HttpStatus.TOO_MANY_REQUESTS, ex.minutes());
		}
	}

	private ModelAndView takenBack(Renewed renewed, HttpServletRequest request, HttpServletResponse response) {
		this.arrival.settle(renewed.signedIn(), request, response);
		return this.shown.show(renewed.code(), "locked", "/journal");
	}

	private ModelAndView again(String field, String key, HttpServletRequest request, HttpStatus status,
			Object... arguments) {
		return screen(List.of(new Problem(field, this.messages.getMessage(key, arguments, request.getLocale()))),
				status);
	}

	private static ModelAndView screen(List<Problem> problems, HttpStatus status) {
		return new ModelAndView("account/recovered", Map.of("problems", problems, "errors", Problem.byField(problems)),
				status);
	}

}
