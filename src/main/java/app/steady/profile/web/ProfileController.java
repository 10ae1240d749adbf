package app.steady.profile.web;

import app.steady.account.Owner;
import app.steady.profile.Reasons;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The settings page. */
@Controller
class ProfileController {

	private final Saving saving;

	private final Reasons reasons;

	ProfileController(Saving saving, Reasons reasons) {
		this.saving = saving;
		this.reasons = reasons;
	}

	@GetMapping(Saving.PATH)
	ModelAndView profile(@AuthenticationPrincipal Owner owner, @RequestParam(required = false) String saved) {
		return this.saving.show(owner).addObject("saved", saved);
	}

	@PostMapping(Saving.PATH)
	ModelAndView save(@AuthenticationPrincipal Owner owner, @RequestParam MultiValueMap<String, String> fields) {
		return this.saving.keep(owner, Saving.PATH, fields);
	}

	/** Takes back that a reason is never to be given. */
	@PostMapping(Saving.PATH + "/reason")
	String again(@AuthenticationPrincipal Owner owner, @RequestParam String rule) {
		this.reasons.again(owner, rule);
		return "redirect:" + Saving.PATH + "#never";
	}

}
