package app.steady.signs.engine;

import java.util.List;
import java.util.Map;

import app.steady.signs.pattern.Line;

/** A file of rules, with lists of its own. */
record RuleFile(Map<String, List<Line>> lists, List<Entry> rules) {

	RuleFile {
		Required.atLeast(1, rules, "rules");
		lists = (lists != null) ? Map.copyOf(lists) : Map.of();
	}

	record Entry(Line id, String sign, String why, String source, List<Line> patterns, Weak together, List<Line> except,
			List<Line> flags, List<Line> passes) {

		Entry {
			Required.text(id, "id");
			Required.text(sign, "sign");
			Required.text(why, "why");
			Required.text(source, "source");
			if (together == null) {
				Required.atLeast(1, patterns, "patterns");
			}
			patterns = Required.list(patterns);
			Required.atLeast(2, flags, "flags");
			Required.atLeast(2, passes, "passes");
			except = Required.list(except);
			flags.forEach(Entry::marked);
		}

		private static void marked(Line flag) {
			int open = flag.text().indexOf("[[");
			if (open < 0 || flag.text().indexOf("]]") < open + 3) {
				throw new IllegalArgumentException("a flag needs its span between [[ and ]]: " + flag.text());
			}
		}

	}

	/** Weak cues, and how much of them is enough. */
	record Weak(int within, int atLeast, List<Cue> cues) {

		static final int FURTHEST = 60;

		Weak {
			Required.atLeast(2, cues, "cues");
			if (within < 2 || within > FURTHEST) {
				throw new IllegalArgumentException("'within' must be 2 to %d words".formatted(FURTHEST));
			}
			if (atLeast < 2 || cues.stream().mapToInt(Cue::weight).sum() < atLeast
					|| cues.stream().anyMatch((cue) -> cue.weight() >= atLeast)) {
				throw new IllegalArgumentException(
						"'atLeast' must need two kinds of cues or more, and all of them together must reach it");
			}
		}

		List<Integer> weights() {
			return this.cues.stream().map(Cue::weight).toList();
		}

	}

	/** One kind of weak cue. */
	record Cue(int weight, List<Line> words) {

		Cue {
			Required.atLeast(1, words, "words");
			if (weight < 1 || weight > 9) {
				throw new IllegalArgumentException("'weight' must be 1 to 9");
			}
		}

	}

}
