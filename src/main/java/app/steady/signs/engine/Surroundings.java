package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import app.steady.signs.pattern.Interest;
import app.steady.signs.pattern.Pattern;
import app.steady.signs.pattern.PatternIndex;
import app.steady.signs.text.Text;

/**
 * What may stand around a sighting and change it: figures of speech that its rule lets
 * pass, weak cues of its rule that are common, and cues of context. Looked for only near
 * sightings. Immutable and thread-safe.
 */
final class Surroundings {

	private final List<Clue> clues;

	private final List<Context> contextOfCue = new ArrayList<>();

	private final PatternIndex index;

	Surroundings(List<Clue> clues, List<Context> contexts, Function<List<Pattern>, PatternIndex> indexed) {
		this.clues = List.copyOf(clues);
		List<Pattern> patterns = new ArrayList<>(clues.stream().map(Clue::pattern).toList());
		for (Context context : contexts) {
			patterns.addAll(context.cues());
			context.cues().forEach((cue) -> this.contextOfCue.add(context));
		}
		this.index = indexed.apply(patterns);
	}

	/**
	 * Looks around sightings.
	 * @param text the entry
	 * @param sightings what was seen in it
	 * @return what was found
	 */
	Surrounded look(Text text, Collection<Sighting> sightings) {
		List<Sighting> seen = new ArrayList<>();
		List<FoundCue> cues = new ArrayList<>();
		int rules = this.clues.size();
		this.index.scan(text, new Near(text, sightings), (span, pattern) -> {
			if (pattern < rules) {
				seen.add(new Sighting(span, this.clues.get(pattern)));
			}
			else {
				cues.add(new FoundCue(span, this.contextOfCue.get(pattern - rules)));
			}
		});
		return new Surrounded(seen, new Cues(text, cues));
	}

	/** What belongs to rules that saw something, and all cues, where they can matter. */
	private final class Near implements Interest {

		private final BitSet places = new BitSet();

		private final Set<Rule> rules = new HashSet<>();

		Near(Text text, Collection<Sighting> sightings) {
			for (Sighting sighting : sightings) {
				this.rules.add(sighting.rule());
				this.places.set(Math.max(0, sighting.span().from() - Cues.FURTHEST),
						Math.min(text.size(), sighting.span().to() + Cues.FURTHEST));
			}
		}

		@Override
		public boolean near(int from, int to) {
			int next = this.places.nextSetBit(from);
			return next >= 0 && next < to;
		}

		@Override
		public boolean wants(int pattern) {
			return pattern >= Surroundings.this.clues.size()
					|| this.rules.contains(Surroundings.this.clues.get(pattern).rule());
		}

	}

}
