package app.steady.journal.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import app.steady.journal.Found;
import app.steady.signs.Group;

/**
 * A stretch of an entry's text, marked or not.
 *
 * @param text what was written
 * @param mark {@code need}, {@code miss}, or null
 */
record Segment(String text, String mark) {

	/** The text cut at its findings; where two overlap, the earlier one is marked. */
	static List<Segment> of(String text, List<Found> findings) {
		List<Segment> segments = new ArrayList<>();
		int at = 0;
		for (Found found : findings.stream().sorted(Comparator.comparingInt(Found::start)).toList()) {
			if (found.start() < at) {
				continue;
			}
			segments.add(new Segment(text.substring(at, found.start()), null));
			segments.add(new Segment(found.phrase(text), mark(found.group())));
			at = found.end();
		}
		segments.add(new Segment(text.substring(at), null));
		return segments.stream().filter((segment) -> !segment.text().isEmpty()).toList();
	}

	private static String mark(Group group) {
		return group.name().toLowerCase(Locale.ROOT).substring(0, 4);
	}

}
