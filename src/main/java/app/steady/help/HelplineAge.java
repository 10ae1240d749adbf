package app.steady.help;

import java.time.Clock;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns the operator when helplines were compared too long ago. */
class HelplineAge {

	private static final int LONGEST = 180;

	private static final Logger log = LoggerFactory.getLogger(HelplineAge.class);

	private final Helplines helplines;

	private final Clock clock;

	HelplineAge(Helplines helplines, Clock clock) {
		this.helplines = helplines;
		this.clock = clock;
	}

	boolean tooOld() {
		return this.helplines.oldest().isBefore(LocalDate.now(this.clock).minusDays(LONGEST));
	}

	void warn() {
		if (tooOld()) {
			log.warn(
					"Helplines were last compared on {}, more than {} days ago. Compare them again with the "
							+ "services' own sites and change 'compared' in helplines/*.yml.",
					this.helplines.oldest(), LONGEST);
		}
	}

}
