package app.steady.account.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import app.steady.account.Agreement;
import app.steady.account.Arrangements;
import app.steady.account.Owner;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows what an owner has agreed to, and gives back what may not be kept without. */
@Component
class ConsentScreen {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

	private final Arrangements arrangements;

	ConsentScreen(Arrangements arrangements) {
		this.arrangements = arrangements;
	}

	ModelAndView agreement(Owner owner) {
		return screen("account/consent", owner, Carried.nothing(), HttpStatus.OK);
	}

	ModelAndView needed(Owner owner, Carried carried) {
		return screen("account/consent-needed", owner, carried, HttpStatus.FORBIDDEN);
	}

	private ModelAndView screen(String view, Owner owner, Carried carried, HttpStatus status) {
		Agreement agreement = this.arrangements.agreement(owner);
		return new ModelAndView(view, Map.of("agreement", agreement, "since",
				DAY.format(agreement.since().atZone(owner.zone())), "carried", carried), status);
	}

}
