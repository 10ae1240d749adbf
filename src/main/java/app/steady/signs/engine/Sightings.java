package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.steady.signs.pattern.Span;
import app.steady.signs.text.Text;

/** What was seen in one entry, and what of it is a figure of speech. */
final class Sightings {

	private final List<Sighting> all = new ArrayList<>();

	private final Map<Rule, BitSet> excepted = new HashMap<>();

	private final List<FoundCue> cues = new ArrayList<>();

	private final Text text;

	Sightings(Text text) {
		this.text = text;
	}

	void add(Span span, Context context) {
		this.cues.add(new FoundCue(span, context));
	}

	void add(Span span, Clue clue) {
		Sighting sighting = new Sighting(span, clue);
		this.all.add(sighting);
		if (clue.exception()) {
			this.excepted.computeIfAbsent(clue.rule(), (rule) -> new BitSet()).set(span.from(), span.to());
		}
	}

	/** What may change their meaning. */
	Cues cues() {
		return new Cues(this.text, this.cues);
	}

	/** All, the figures of speech too. */
	List<Sighting> all() {
		return this.all;
	}

	/** What is neither a figure of speech nor part of one. */
	List<Sighting> valid() {
		return this.all.stream().filter(this::valid).toList();
	}

	boolean valid(Sighting sighting) {
		if (sighting.clue().exception()) {
			return false;
		}
		BitSet words = this.excepted.get(sighting.clue().rule());
		int first = (words != null) ? words.nextSetBit(sighting.span().from()) : -1;
		return first < 0 || first >= sighting.span().to();
	}

	/**
	 * Whether it is a match, or a figure of speech that a match of its rule is part of.
	 */
	boolean matters(Sighting sighting) {
		return !sighting.clue().exception() || this.all.stream()
			.anyMatch((other) -> !other.clue().exception() && other.clue().rule() == sighting.clue().rule()
					&& other.span().overlaps(sighting.span()));
	}

}
