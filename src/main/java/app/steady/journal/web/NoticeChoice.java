package app.steady.journal.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.steady.journal.EntryWords;
import app.steady.journal.Found;
import app.steady.signs.Group;
import app.steady.signs.Reading;

/**
 * Which help an entry brings to the screen. Words about abuse are shown once, right after
 * keeping; later the page says no more than <em>Help</em>, for somebody may look along.
 * The same is left of a notice whose finding was dismissed: it never goes altogether.
 */
final class NoticeChoice {

	private static final List<String> ORDER = List.of("self-harm", "abuse", "harm-others");

	private static final String QUIET = "quiet";

	private NoticeChoice() {
	}

	/** For an entry of the journal, right after it was kept or later. */
	static List<String> of(EntryWords words, boolean kept) {
		List<String> crisis = danger(words).map(Found::sign).toList();
		Set<String> loud = loud(words, kept);
		List<String> chosen = choose(crisis, words.worry()).stream()
			.map((sign) -> (crisis.isEmpty() || loud.contains(sign)) ? sign : QUIET)
			.distinct()
			.toList();
		return (chosen.size() > 1) ? chosen.stream().filter((sign) -> !sign.equals(QUIET)).toList() : chosen;
	}

	/** Whether some of it is shown in full and can be made smaller. */
	static boolean canBeDismissed(EntryWords words, boolean kept) {
		return !loud(words, kept).isEmpty();
	}

	/**
	 * Whether some of it would be shown in full, had its owner not said <em>not me</em>.
	 */
	static boolean isDismissed(EntryWords words, boolean kept) {
		return danger(words).anyMatch((found) -> found.notMe() && mayBeLoud(found, kept));
	}

	private static Set<String> loud(EntryWords words, boolean kept) {
		return danger(words).filter((found) -> found.speaks() && mayBeLoud(found, kept))
			.map(Found::sign)
			.collect(Collectors.toSet());
	}

	private static boolean mayBeLoud(Found found, boolean kept) {
		return kept || !found.sign().equals("abuse");
	}

	private static Stream<Found> danger(EntryWords words) {
		return words.findings().stream().filter((found) -> found.danger() && found.counted());
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
