package app.steady.signs.pattern;

import java.util.BitSet;
import java.util.List;

import app.steady.signs.text.Text;

/** A pattern, ready to be looked for. Immutable and thread-safe. */
public final class Pattern {

	/**
	 * The most words a match is looked for across. A pattern with many gaps may allow
	 * more; such a match is not found.
	 */
	static final int LONGEST = 31;

	private final Part part;

	private final int most;

	Pattern(Part part) {
		this.part = part;
		this.most = Math.min(LONGEST, part.most());
	}

	/**
	 * The longest match that starts at one of some places, the first of them preferred.
	 * @param text where to look
	 * @param from the first place, not negative
	 * @param to the last place, at most 31 further
	 * @return the match, or null
	 */
	Span find(Text text, int from, int to) {
		Window window = new Window(text, from);
		long starts = (2L << (to - from)) - 1;
		if (this.part.step(starts, window) == 0) {
			return null;
		}
		for (int bit = 0; bit <= to - from; bit++) {
			long reached = this.part.step(1L << bit, window);
			if (reached != 0) {
				return new Span(from + bit, from + Long.SIZE - Long.numberOfLeadingZeros(reached) - 1);
			}
		}
		return null;
	}

	/**
	 * Whether a match overlaps a stretch of words.
	 * @param text where to look
	 * @param span the stretch
	 * @return true if one does
	 */
	public boolean overlaps(Text text, Span span) {
		int first = Math.max(0, span.from() - this.most + 1);
		for (int at = first; at < span.to(); at++) {
			Span found = find(text, at, at);
			if (found != null && found.to() > span.from()) {
				return true;
			}
		}
		return false;
	}

	boolean anchored() {
		return anchor(Frequencies.NONE) != null;
	}

	Anchor anchor(Frequencies frequencies) {
		List<Part> parts = (this.part instanceof Row row) ? row.parts() : List.of(this.part);
		Anchor best = null;
		int least = 0;
		int most = 0;
		for (Part one : parts) {
			BitSet words = one.first();
			if (words != null && (best == null || frequencies.of(words) < best.cost())) {
				best = new Anchor(words, least, Math.min(LONGEST, most), frequencies.of(words));
			}
			least += one.least();
			most += one.most();
		}
		return best;
	}

	/**
	 * Where a match can be recognised first.
	 *
	 * @param words one of these stands there
	 * @param least the fewest words before it
	 * @param most the most words before it
	 * @param cost how often those words occur
	 */
	record Anchor(BitSet words, int least, int most, long cost) {
	}

}
