package app.steady.signs.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands around the sightings of one entry. */
final class Surrounded {

	private final Map<Rule, BitSet> excepted = new HashMap<>();

	private final List<Sighting> figures;

	private final List<Sighting> weak;

	private final Cues cues;

	Surrounded(List<Sighting> seen, Cues cues) {
		this.figures = seen.stream().filter((one) -> one.clue().exception()).toList();
		this.weak = seen.stream().filter((one) -> !one.clue().exception()).toList();
		this.cues = cues;
		this.figures.forEach((figure) -> this.excepted.computeIfAbsent(figure.rule(), (rule) -> new BitSet())
			.set(figure.span().from(), figure.span().to()));
	}

	/** Sightings, and the common weak cues around them. */
	List<Sighting> with(List<Sighting> sightings) {
		return Stream.concat(sightings.stream(), this.weak.stream()).toList();
	}

	/** Figures of speech that rules let pass. */
	List<Sighting> figures() {
		return this.figures;
	}

	/** Whether a sighting is part of a figure of speech that its rule lets pass. */
	boolean excepts(Sighting sighting) {
		BitSet words = this.excepted.get(sighting.rule());
		int first = (words != null) ? words.nextSetBit(sighting.span().from()) : -1;
		return first >= 0 && first < sighting.span().to();
	}

	/** The cues that reach a sighting. */
	List<FoundCue> cues(Sighting sighting) {
		return this.cues.around(sighting.rule().sign(), sighting.span());
	}

}
