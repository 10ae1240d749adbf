package app.steady.account.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import app.steady.account.CodeKept;
import app.steady.account.Owner;
import app.steady.account.RecoveryCodes;
import app.steady.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes a recovery code and shows it in the answer to that very form. Only the first one,
 * soon after joining, is made without typing the passphrase again.
 */
@Controller
class CodeController {

	private static final String CONFIRM = "redirect:/account/code/confirm";

	private final RecoveryCodes codes;

	private final NewCodeScreen shown;

	private final MessageSource messages;

	CodeController(RecoveryCodes codes, NewCodeScreen shown, MessageSource messages) {
		this.codes = codes;
		this.shown = shown;
		this.messages = messages;
	}

	@GetMapping("/account/first-code")
	ModelAndView first(@AuthenticationPrincipal Owner owner) {
		CodeKept kept = this.codes.kept(owner);
		if (kept.first()) {
			return offer("/account/first-code", kept, owner);
		}
		boolean unsure = kept.madeAt().isPresent() && !kept.confirmed();
		return new ModelAndView(unsure ? CONFIRM : "redirect:/account/code");
	}

	@PostMapping("/account/first-code")
	ModelAndView makeFirst(@AuthenticationPrincipal Owner owner) {
		CodeKept kept = this.codes.kept(owner);
		if (kept.madeAt().isEmpty() && !kept.first()) {
			return new ModelAndView("redirect:/account/code");
		}
		return make(owner, "");
	}

	@GetMapping("/account/code")
	ModelAndView another(@AuthenticationPrincipal Owner owner) {
		return offer("/account/code", this.codes.kept(owner), owner);
	}

	@PostMapping("/account/code")
	ModelAndView makeAnother(@AuthenticationPrincipal Owner owner, @RequestParam(defaultValue = "") String replaced) {
		return make(owner, replaced);
	}

	@GetMapping("/account/code/confirm")
	ModelAndView confirm(@AuthenticationPrincipal Owner owner) {
		return confirming(owner, List.of(), HttpStatus.OK);
	}

	@PostMapping("/account/code/confirm")
	ModelAndView confirm(@AuthenticationPrincipal Owner owner, @RequestParam(defaultValue = "") String code,
			HttpServletRequest request) {
		if (this.codes.confirm(owner, code)) {
			return new ModelAndView(CONFIRM);
		}
		String message = this.messages.getMessage("account.code.other", null, request.getLocale());
		return confirming(owner, List.of(new Problem("code", message)), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView make(Owner owner, String replaced) {
		return this.codes.make(owner, replaced)
			.map((code) -> this.shown.show(code, "made", "/journal"))
			.orElseGet(() -> new ModelAndView(CONFIRM));
	}

	private ModelAndView confirming(Owner owner, List<Problem> problems, HttpStatus status) {
		return screen("account/confirm-code", this.codes.kept(owner), owner, status)
			.addAllObjects(Map.of("problems", problems, "errors", Problem.byField(problems)));
	}

	private static ModelAndView offer(String path, CodeKept kept, Owner owner) {
		return screen("account/code", kept, owner, HttpStatus.OK).addObject("path", path);
	}

	private static ModelAndView screen(String view, CodeKept kept, Owner owner, HttpStatus status) {
		ModelAndView screen = new ModelAndView(view, Map.of("kept", kept), status);
		ZonedDateTime made = kept.madeAt().map((time) -> time.atZone(owner.zone())).orElse(null);
		return screen.addObject("made", made);
	}

}
