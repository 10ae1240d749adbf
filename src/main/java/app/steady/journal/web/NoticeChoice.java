package app.steady.journal.web;

import java.util.Collection;
import java.util.List;

import app.steady.journal.EntryWords;
import app.steady.journal.Found;
import app.steady.signs.Group;
import app.steady.signs.Reading;

/**
 * Which help an entry brings to the screen. Words about abuse are shown once, right after
 * keeping; later the page says no more than <em>Help</em>, for somebody may look along.
 */
final class NoticeChoice {

	private static final List<String> ORDER = List.of("self-harm", "abuse", "harm-others");

	private NoticeChoice() {
	}

	/** For an entry of the journal, right after it was kept or later. */
	static List<String> of(EntryWords words, boolean kept) {
		List<String> crisis = words.findings()
			.stream()
			.filter((found) -> found.group() == Group.CRISIS && found.counted())
			.map(Found::sign)
			.toList();
		return choose(crisis, words.worry()).stream()
			.map((sign) -> (sign.equals("abuse") && !kept) ? "quiet" : sign)
			.toList();
	}

	/** For a page that is not kept yet. */
	static List<String> of(Reading reading) {
		return choose(reading.signs(Group.CRISIS), reading.worryForOther());
	}

	private static List<String> choose(Collection<String> crisis, boolean worry) {
		if (crisis.isEmpty()) {
			return worry ? List.of("worry-for-other") : List.of();
		}
		return ORDER.stream().filter(crisis::contains).toList();
	}

}
