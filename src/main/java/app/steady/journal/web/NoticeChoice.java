package app.steady.journal.web;

import java.util.List;

import app.steady.journal.EntryWords;
import app.steady.journal.Found;
import app.steady.signs.Group;

/**
 * Which help an entry brings to the screen. Words about abuse are shown once, right after
 * keeping; later the page says no more than <em>Help</em>, for somebody may look along.
 */
final class NoticeChoice {

	private static final List<String> ORDER = List.of("self-harm", "abuse", "harm-others");

	private NoticeChoice() {
	}

	static List<String> of(EntryWords words, boolean kept) {
		List<String> crisis = words.findings()
			.stream()
			.filter((found) -> found.group() == Group.CRISIS && found.counted())
			.map(Found::sign)
			.toList();
		if (crisis.isEmpty()) {
			return words.worry() ? List.of("worry-for-other") : List.of();
		}
		return ORDER.stream()
			.filter(crisis::contains)
			.map((sign) -> (sign.equals("abuse") && !kept) ? "quiet" : sign)
			.toList();
	}

}
