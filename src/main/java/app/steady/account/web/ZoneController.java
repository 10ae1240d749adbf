package app.steady.account.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.steady.account.Arrangements;
import app.steady.account.Owner;
import app.steady.web.Problem;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an owner's day begins. */
@Controller
class ZoneController {

	private final Arrangements arrangements;

	private final MessageSource messages;

	ZoneController(Arrangements arrangements, MessageSource messages) {
		this.arrangements = arrangements;
		this.messages = messages;
	}

	@GetMapping("/account/zone")
	ModelAndView zone(@AuthenticationPrincipal Owner owner, @RequestParam(required = false) String kept) {
		return screen(owner, kept != null, List.of(), HttpStatus.OK);
	}

	@PostMapping("/account/zone")
	ModelAndView move(@AuthenticationPrincipal Owner owner, @RequestParam(defaultValue = "") String zone) {
		Optional<ZoneId> chosen = zone.equals(owner.zone().getId()) ? Optional.of(owner.zone()) : Zones.find(zone);
		if (chosen.isEmpty()) {
			String message = this.messages.getMessage("account.zone.unknown", null, Locale.ENGLISH);
			return screen(owner, false, List.of(new Problem("zone", message)), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.arrangements.move(owner, chosen.get());
		return new ModelAndView("redirect:/account/zone?kept");
	}

	private static ModelAndView screen(Owner owner, boolean kept, List<Problem> problems, HttpStatus status) {
		String zone = owner.zone().getId();
		return new ModelAndView("account/zone", Map.of("kept", kept, "zone", zone, "zones", Zones.with(zone),
				"problems", problems, "errors", Problem.byField(problems)), status);
	}

}
