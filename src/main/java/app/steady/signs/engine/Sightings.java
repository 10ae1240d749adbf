package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.steady.signs.pattern.Span;

/** What was seen in one entry, and what of it is a figure of speech. */
final class Sightings {

	private final List<Sighting> seen = new ArrayList<>();

	private final Map<Rule, BitSet> excepted = new HashMap<>();

	void add(Span span, Clue clue) {
		if (clue.exception()) {
			this.excepted.computeIfAbsent(clue.rule(), (rule) -> new BitSet()).set(span.from(), span.to());
		}
		else {
			this.seen.add(new Sighting(span, clue));
		}
	}

	/** What no exception of its rule overlaps. */
	List<Sighting> valid() {
		return this.seen.stream().filter(this::valid).toList();
	}

	private boolean valid(Sighting sighting) {
		BitSet words = this.excepted.get(sighting.clue().rule());
		int first = (words != null) ? words.nextSetBit(sighting.span().from()) : -1;
		return first < 0 || first >= sighting.span().to();
	}

}
