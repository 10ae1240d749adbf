package app.steady.signs.engine;

import java.util.List;

import app.steady.signs.Group;
import app.steady.signs.pattern.Line;

/** {@code context.yml}: what may stand around a finding and change it. */
record ContextFile(List<Entry> contexts) {

	ContextFile {
		Required.atLeast(1, contexts, "contexts");
	}

	enum Direction {

		BEFORE, AFTER, INSIDE, AROUND

	}

	enum Reach {

		CLAUSE, SENTENCE, ENTRY

	}

	record Entry(Line kind, Direction direction, Reach reach, int scope, List<Line> cues, List<Line> unless,
			List<Line> stops, List<Line> lifts, Line between, List<String> signs, List<String> notSigns,
			List<Group> groups, boolean cancels, boolean evenUndoes, boolean wholeQuote) {

		static final int FURTHEST = 40;

		Entry {
			Required.text(kind, "kind");
			Required.text(direction, "direction");
			Required.text(reach, "reach");
			Required.atLeast(1, cues, "cues");
			if (scope < 0 || scope > FURTHEST) {
				throw new IllegalArgumentException("'scope' must be 0 to %d words".formatted(FURTHEST));
			}
			unless = Required.list(unless);
			stops = Required.list(stops);
			lifts = Required.list(lifts);
			signs = Required.list(signs);
			notSigns = Required.list(notSigns);
			groups = Required.list(groups);
		}

	}

}
