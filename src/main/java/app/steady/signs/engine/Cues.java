package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import app.steady.signs.Sign;
import app.steady.signs.pattern.Span;
import app.steady.signs.text.Text;

/** All cues of one entry. */
final class Cues {

	/** No cue further away than this can reach a finding. */
	static final int FURTHEST = ContextFile.Entry.FURTHEST + 31;

	private final Text text;

	private final List<FoundCue> found;

	Cues(Text text, List<FoundCue> found) {
		this.text = text;
		this.found = new ArrayList<>(found);
		this.found.sort(Comparator.comparingInt((one) -> one.span().from()));
	}

	/**
	 * The cues that change what is said at a place.
	 * @param sign what seems to be shown there
	 * @param span the place
	 * @return those that reach it
	 */
	List<FoundCue> around(Sign sign, Span span) {
		List<FoundCue> near = new ArrayList<>();
		for (int i = firstAfter(span.from() - FURTHEST); i < this.found.size(); i++) {
			FoundCue one = this.found.get(i);
			if (one.span().from() > span.to() + FURTHEST) {
				break;
			}
			if (one.context().concerns(sign) && one.context().reaches(this.text, one.span(), span)) {
				near.add(one);
			}
		}
		return withoutDoubles(near);
	}

	private int firstAfter(int place) {
		int low = 0;
		int high = this.found.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.found.get(middle).span().from() < place) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** Two negators undo each other; cues that overlap are one. */
	private static List<FoundCue> withoutDoubles(List<FoundCue> near) {
		List<FoundCue> kept = new ArrayList<>(near);
		for (FoundCue one : near) {
			if (one.context().evenUndoes() && times(near, one.context()) % 2 == 0) {
				kept.remove(one);
			}
		}
		return kept;
	}

	private static int times(List<FoundCue> near, Context context) {
		int times = 0;
		int end = -1;
		for (FoundCue other : near) {
			if (other.context() == context) {
				times += (other.span().from() >= end) ? 1 : 0;
				end = Math.max(end, other.span().to());
			}
		}
		return times;
	}

}
