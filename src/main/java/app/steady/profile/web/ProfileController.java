package app.steady.profile.web;

import app.steady.account.Owner;
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

	ProfileController(Saving saving) {
		this.saving = saving;
	}

	@GetMapping(Saving.PATH)
	ModelAndView profile(@AuthenticationPrincipal Owner owner, @RequestParam(required = false) String saved) {
		return this.saving.show(owner).addObject("saved", saved);
	}

	@PostMapping(Saving.PATH)
	ModelAndView save(@AuthenticationPrincipal Owner owner, @RequestParam MultiValueMap<String, String> fields) {
		return this.saving.keep(owner, Saving.PATH, fields);
	}

}
