package app.steady.journal.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import app.steady.account.Owner;
import app.steady.journal.Again;
import app.steady.profile.Checks;
import app.steady.signs.Catalogue;
import app.steady.signs.Group;
import app.steady.signs.Sign;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says that an entry was read again, and what changed. */
@Component
class AgainWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

	private final Catalogue catalogue;

	private final MessageSource messages;

	private final Clock clock;

	AgainWords(Catalogue catalogue, MessageSource messages, Clock clock) {
		this.catalogue = catalogue;
		this.messages = messages;
		this.clock = clock;
	}

	/** What to say; null if it was not. */
	String of(Owner owner, Again again, Checks checks) {
		if (again == null || checks.isOff()) {
			return null;
		}
		boolean today = again.on().equals(owner.today(this.clock));
		return message(today ? "today" : "day", DAY.format(again.on())) + changed("more", again.more(), checks)
				+ changed("fewer", again.fewer(), checks);
	}

	private String changed(String key, List<String> signs, Checks checks) {
		String names = this.catalogue.signs()
			.stream()
			.filter((sign) -> signs.contains(sign.id()) && isOn(sign, checks))
			.map(Sign::name)
			.collect(Collectors.joining(", "));
		return names.isEmpty() ? "" : " " + message(key, names);
	}

	private static boolean isOn(Sign sign, Checks checks) {
		return (sign.group() == Group.NEEDING) ? checks.needing() : checks.missing();
	}

	private String message(String key, String value) {
		return this.messages.getMessage("journal.again." + key, new Object[] { value }, Locale.ENGLISH);
	}

}
