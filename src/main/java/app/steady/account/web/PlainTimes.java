package app.steady.account.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.springframework.stereotype.Component;

/** Says when something was as people say it. */
@Component
class PlainTimes {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'at' HH:mm", Locale.ENGLISH);

	private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("'on' EEEE 'at' HH:mm",
			Locale.ENGLISH);

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'on' MMMM d 'at' HH:mm", Locale.ENGLISH);

	private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("'on' MMMM d, uuuu, 'at' HH:mm",
			Locale.ENGLISH);

	private static final int WEEK = 7;

	private final Clock clock;

	PlainTimes(Clock clock) {
		this.clock = clock;
	}

	/** Minutes within the last hour, then <em>on Tuesday at 21:15</em> and the like. */
	String ago(Instant then, ZoneId zone) {
		long minutes = Duration.between(then, this.clock.instant()).toMinutes();
		if (minutes < 0 || minutes >= Duration.ofHours(1).toMinutes()) {
			return at(then, zone);
		}
		return (minutes < 2) ? "just now" : minutes + " minutes ago";
	}

	/** The day as seen from the present one, and the time. */
	String at(Instant then, ZoneId zone) {
		ZonedDateTime local = then.atZone(zone);
		LocalDate today = LocalDate.now(this.clock.withZone(zone));
		long days = ChronoUnit.DAYS.between(local.toLocalDate(), today);
		if (days == 0) {
			return "today " + TIME.format(local);
		}
		if (days == 1) {
			return "yesterday " + TIME.format(local);
		}
		if (days > 0 && days < WEEK) {
			return WEEKDAY.format(local);
		}
		return ((local.getYear() == today.getYear()) ? DATE : YEAR).format(local);
	}

}
