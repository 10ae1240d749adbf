package app.steady.journal.web;

import java.util.UUID;
import java.util.function.Predicate;

import app.steady.account.Owner;
import app.steady.journal.EntryNotFoundException;
import app.steady.journal.Found;
import app.steady.journal.Journal;
import app.steady.profile.Reasons;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says <em>not me</em> to what the check found, once or for good, and takes it back. */
@Controller
@RequestMapping("/journal/{id}")
class FindingController {

	private final Journal journal;

	private final Reasons reasons;

	FindingController(Journal journal, Reasons reasons) {
		this.journal = journal;
		this.reasons = reasons;
	}

	@PostMapping("/not-me")
	String notMe(@AuthenticationPrincipal Owner owner, @PathVariable UUID id, @RequestParam String rule,
			@RequestParam int start) {
		return say(owner, id, true, at(rule, start));
	}

	@PostMapping("/not-me/back")
	String me(@AuthenticationPrincipal Owner owner, @PathVariable UUID id, @RequestParam String rule,
			@RequestParam int start) {
		return say(owner, id, false, at(rule, start));
	}

	/** Whatever brought the notice, for its words are not on the screen to be chosen. */
	@PostMapping(path = "/not-me", params = "danger")
	String notInDanger(@AuthenticationPrincipal Owner owner, @PathVariable UUID id) {
		say(owner, id, true, Found::danger);
		return "redirect:/journal/" + id;
	}

	@PostMapping(path = "/not-me/back", params = "danger")
	String inDanger(@AuthenticationPrincipal Owner owner, @PathVariable UUID id) {
		say(owner, id, false, Found::danger);
		return "redirect:/journal/" + id;
	}

	@PostMapping("/never")
	String never(@AuthenticationPrincipal Owner owner, @PathVariable UUID id, @RequestParam String rule) {
		this.reasons.never(owner, rule);
		return there(id);
	}

	@PostMapping("/never/back")
	String again(@AuthenticationPrincipal Owner owner, @PathVariable UUID id, @RequestParam String rule) {
		this.reasons.again(owner, rule);
		return there(id);
	}

	private String say(Owner owner, UUID id, boolean notMe, Predicate<Found> which) {
		SecondTry.of(() -> this.journal.say(owner, id, notMe, which));
		return there(id);
	}

	private static Predicate<Found> at(String rule, int start) {
		return (found) -> found.rule().equals(rule) && found.start() == start;
	}

	private static String there(UUID id) {
		return "redirect:/journal/" + id + "#findings";
	}

	@ExceptionHandler({ EntryNotFoundException.class, MethodArgumentTypeMismatchException.class })
	void notFound(HttpServletResponse response) throws java.io.IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

}
