package app.steady.journal.web;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.steady.journal.EntryWords;
import app.steady.journal.Found;
import app.steady.signs.Catalogue;
import app.steady.signs.Cue;
import org.springframework.stereotype.Component;

/**
 * What was seen in an entry and does not speak. Words about danger are not among it: what
 * lowered them is no matter for a list.
 */
@Component
class SeenViews {

	/** Where the words that changed a phrase stand further away, it stands alone. */
	private static final int LONGEST = 160;

	private static final String MARK = "seen";

	private final Catalogue catalogue;

	private final CueWords words;

	SeenViews(Catalogue catalogue, CueWords words) {
		this.catalogue = catalogue;
		this.words = words;
	}

	List<SeenView> of(EntryWords entry, Set<String> never) {
		return entry.findings()
			.stream()
			.filter((found) -> !found.danger() && !found.speaks(never))
			.map((found) -> view(found, entry.text()))
			.toList();
	}

	private SeenView view(Found found, String text) {
		String sign = this.catalogue.sign(found.sign()).name();
		if (!found.counted()) {
			return new SeenView(found.rule(), found.start(), around(found, text), sign, this.words.why(found, text),
					null);
		}
		return new SeenView(found.rule(), found.start(), List.of(new Segment(found.phrase(text), MARK)), sign,
				List.of(found.reason()), found.notMe() ? "not-me" : "never");
	}

	private static List<Segment> around(Found found, String text) {
		int from = places(found, Cue::start).min().orElse(found.start());
		int to = places(found, Cue::end).max().orElse(found.end());
		if (to - from > Math.max(LONGEST, found.end() - found.start())) {
			return List.of(new Segment(found.phrase(text), MARK));
		}
		return Stream
			.of(new Segment(text.substring(from, found.start()), null), new Segment(found.phrase(text), MARK),
					new Segment(text.substring(found.end(), to), null))
			.filter((segment) -> !segment.text().isEmpty())
			.toList();
	}

	private static IntStream places(Found found, ToIntFunction<Cue> place) {
		return IntStream.concat(IntStream.of(found.start(), found.end()), found.cues().stream().mapToInt(place));
	}

}
