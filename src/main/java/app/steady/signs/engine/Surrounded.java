package app.steady.signs.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands around the sightings of one entry. */
final class Surrounded {

	private final Map<Rule, BitSet> excepted = new HashMap<>();

	private final List<Sighting> figures;

	private final Cues cues;

	Surrounded(List<Sighting> figures, Cues cues) {
		this.figures = List.copyOf(figures);
		this.cues = cues;
		figures.forEach((figure) -> this.excepted.computeIfAbsent(figure.rule(), (rule) -> new BitSet())
			.set(figure.span().from(), figure.span().to()));
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
