package app.steady.account.web;

import app.steady.account.Arrangements;
import app.steady.account.Owner;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What an owner has agreed to, taking it back, and agreeing again. */
@Controller
class ConsentController {

	private static final String CONSENT = "redirect:/account/consent";

	private final Arrangements arrangements;

	private final ConsentScreen screen;

	private final Arrival arrival;

	ConsentController(Arrangements arrangements, ConsentScreen screen, Arrival arrival) {
		this.arrangements = arrangements;
		this.screen = screen;
		this.arrival = arrival;
	}

	@GetMapping("/account/consent")
	ModelAndView consent(@AuthenticationPrincipal Owner owner) {
		return this.screen.agreement(owner);
	}

	@RequestMapping("/account/consent/needed")
	ModelAndView needed(@AuthenticationPrincipal Owner owner, HttpServletRequest request) {
		return this.screen.needed(owner, Carried.of(request));
	}

	@PostMapping(path = "/account/consent", params = "choice=back")
	String takeBack(@AuthenticationPrincipal Owner owner) {
		this.arrangements.takeBack(owner);
		return CONSENT;
	}

	/** Agrees again, and goes on with what could not be kept before. */
	@PostMapping(path = "/account/consent", params = "choice=agree")
	ModelAndView agree(@AuthenticationPrincipal Owner owner, HttpServletRequest request) {
		Carried carried = Carried.of(request);
		Owner agreed = this.arrangements.agree(owner);
		return carried.isEmpty() ? new ModelAndView(CONSENT) : this.arrival.goOn(agreed, carried);
	}

	/** Neither was chosen: an old page, or a form that is not ours. */
	@PostMapping("/account/consent")
	String choose() {
		return CONSENT;
	}

}
