package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import app.steady.signs.Cue;
import app.steady.signs.Sign;
import app.steady.signs.pattern.Pattern;
import app.steady.signs.pattern.PatternIndex;
import app.steady.signs.pattern.Span;
import app.steady.signs.text.Text;

/** All contexts, looked for in one pass over an entry that has findings. */
final class Contexts {

	/** No cue further away than this can reach a finding. */
	private static final int FURTHEST = ContextFile.Entry.FURTHEST + 31;

	private final List<Context> byPattern = new ArrayList<>();

	private final PatternIndex index;

	Contexts(List<Context> contexts, Function<List<Pattern>, PatternIndex> indexed) {
		List<Pattern> patterns = new ArrayList<>();
		for (Context context : contexts) {
			for (Pattern cue : context.cues()) {
				patterns.add(cue);
				this.byPattern.add(context);
			}
		}
		this.index = indexed.apply(patterns);
	}

	List<Found> find(Text text) {
		List<Found> found = new ArrayList<>();
		this.index.scan(text, (span, pattern) -> found.add(new Found(span, this.byPattern.get(pattern))));
		found.sort((one, other) -> Integer.compare(one.span.from(), other.span.from()));
		return found;
	}

	/**
	 * The cues that change what is said at a place.
	 * @param text the entry
	 * @param found all cues of the entry, by place
	 * @param sign what seems to be shown there
	 * @param span the place
	 * @return those that reach it
	 */
	List<Found> around(Text text, List<Found> found, Sign sign, Span span) {
		List<Found> near = new ArrayList<>();
		for (int i = firstAfter(found, span.from() - FURTHEST); i < found.size(); i++) {
			Found one = found.get(i);
			if (one.span.from() > span.to() + FURTHEST) {
				break;
			}
			if (one.context.concerns(sign) && one.context.reaches(text, one.span, span)) {
				near.add(one);
			}
		}
		return withoutDoubles(near);
	}

	private static int firstAfter(List<Found> found, int place) {
		int low = 0;
		int high = found.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (found.get(middle).span.from() < place) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private static List<Found> withoutDoubles(List<Found> near) {
		List<Found> kept = new ArrayList<>(near);
		for (Found one : near) {
			if (one.context.evenUndoes()) {
				long times = near.stream()
					.filter((other) -> other.context == one.context)
					.map(Found::span)
					.distinct()
					.count();
				if (times % 2 == 0) {
					kept.remove(one);
				}
			}
		}
		return kept;
	}

	/**
	 * A cue in an entry.
	 *
	 * @param span where
	 * @param context its kind
	 */
	record Found(Span span, Context context) {

		Cue cue(Text text) {
			return new Cue(this.context.kind(), text.start(this.span.from()), text.end(this.span.to() - 1));
		}

	}

}
