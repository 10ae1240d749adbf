package app.steady.account.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.steady.account.BusyException;
import app.steady.account.Membership;
import app.steady.account.NameTakenException;
import app.steady.web.Problem;
import app.steady.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class JoinController {

	private static final List<String> ZONES = ZoneId.getAvailableZoneIds()
		.stream()
		.filter((id) -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"))
		.sorted()
		.toList();

	private final Membership membership;

	private final Problems problems;

	private final Arrival arrival;

	private final MessageSource messages;

	JoinController(Membership membership, Problems problems, Arrival arrival, MessageSource messages) {
		this.membership = membership;
		this.problems = problems;
		this.arrival = arrival;
		this.messages = messages;
	}

	@GetMapping("/join")
	ModelAndView join() {
		return screen(new JoinForm("", "", "own", "UTC", ""), List.of(), Carried.nothing(), HttpStatus.OK);
	}

	/** Asked for when somebody wants to keep what they wrote signed out. */
	@RequestMapping("/join/carrying")
	ModelAndView joinCarrying(HttpServletRequest request) {
		return screen(new JoinForm("", "", "own", "UTC", ""), List.of(), Carried.of(request), HttpStatus.OK)
			.addObject(Carried.FIRST_HELP, request.getAttribute(Carried.FIRST_HELP));
	}

	@PostMapping("/join")
	ModelAndView join(JoinForm form, HttpServletRequest request, HttpServletResponse response) {
		List<Problem> found = this.problems.of(form);
		if (!found.isEmpty()) {
			return screen(form, found, Carried.of(request), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			return joined(form, request, response);
		}
		catch (BusyException ex) {
			return again(form, "passphrase", "account.busy", request, HttpStatus.SERVICE_UNAVAILABLE);
		}
	}

	private ModelAndView joined(JoinForm form, HttpServletRequest request, HttpServletResponse response) {
		try {
			return this.arrival.welcome(
					this.membership.join(form.name(), form.passphrase(), form.zoneId(), form.kind()), request,
					response);
		}
		catch (NameTakenException ex) {
			return pressedTwice(form, request, response)
				.orElseGet(() -> again(form, "name", "account.name.taken", request, HttpStatus.UNPROCESSABLE_CONTENT));
		}
	}

	/** Whoever joined a moment ago and pressed again meets their own account. */
	private Optional<ModelAndView> pressedTwice(JoinForm form, HttpServletRequest request,
			HttpServletResponse response) {
		return this.membership.signIn(form.name(), form.passphrase(), form.kind())
			.map((own) -> this.arrival.welcome(own, request, response));
	}

	private ModelAndView again(JoinForm form, String field, String key, HttpServletRequest request, HttpStatus status) {
		String message = this.messages.getMessage(key, null, request.getLocale());
		return screen(form, List.of(new Problem(field, message)), Carried.of(request), status);
	}

	private static ModelAndView screen(JoinForm form, List<Problem> problems, Carried carried, HttpStatus status) {
		return new ModelAndView("account/join", Map.of("form", form.withoutPassphrase(), "problems", problems, "errors",
				Problem.byField(problems), "carried", carried, "zones", ZONES), status);
	}

}
