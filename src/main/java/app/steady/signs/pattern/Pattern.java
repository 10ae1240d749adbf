package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
		for (int from = first; from < span.to(); from += LONGEST) {
			int to = Math.min(span.to() - 1, from + LONGEST - 1);
			if (overlaps(new Window(text, from), to - from, span)) {
				return true;
			}
		}
		return false;
	}

	private boolean overlaps(Window window, int last, Span span) {
		if (this.part.step((2L << last) - 1, window) == 0) {
			return false;
		}
		for (int bit = 0; bit <= last; bit++) {
			long reached = this.part.step(1L << bit, window);
			if (reached != 0 && window.base() + Long.SIZE - Long.numberOfLeadingZeros(reached) - 1 > span.from()) {
				return true;
			}
		}
		return false;
	}

	boolean anchored() {
		return anchor(Frequencies.NONE) != null;
	}

	Anchor anchor(Frequencies frequencies) {
		List<Required> required = required(frequencies);
		return required.isEmpty() ? null : required.get(0).anchor(frequencies, required);
	}

	/** The parts that can't be left out and begin with given words, the rarest first. */
	private List<Required> required(Frequencies frequencies) {
		List<Part> parts = (this.part instanceof Row row) ? row.parts() : List.of(this.part);
		List<Required> required = new ArrayList<>();
		int least = 0;
		int most = 0;
		for (Part one : parts) {
			BitSet words = one.first();
			if (words != null) {
				required.add(new Required(words, least, most));
			}
			least += one.least();
			most += one.most() + Window.FILLERS;
		}
		required.sort(Comparator.comparingLong((one) -> frequencies.of(one.words)));
		return required;
	}

	/**
	 * A part that must be there.
	 *
	 * @param words one of these begins it
	 * @param least the fewest words before it
	 * @param most the most words before it
	 */
	private record Required(BitSet words, int least, int most) {

		Anchor anchor(Frequencies frequencies, List<Required> all) {
			List<Near> near = new ArrayList<>();
			for (Required other : all.subList(1, all.size())) {
				near.add(near(other));
			}
			near.sort(Comparator.comparingLong((one) -> frequencies.of(one.words) * (one.to - one.from + 1)));
			return new Anchor(this.words, this.least, Math.min(LONGEST, this.most), near);
		}

		private Near near(Required other) {
			boolean after = other.least > this.least || other.most > this.most;
			return after ? new Near(other.words, Math.max(1, other.least - this.most), other.most - this.least)
					: new Near(other.words, other.least - this.most, Math.min(-1, other.most - this.least));
		}

	}

	/**
	 * Words of which one must stand near the anchor.
	 *
	 * @param words the words
	 * @param from how far after the anchor at least; negative if before
	 * @param to how far at most
	 */
	private record Near(BitSet words, int from, int to) {

		boolean holds(Text text, int at) {
			int last = Math.min(text.size() - 1, at + this.to);
			for (int near = Math.max(0, at + this.from); near <= last; near++) {
				if (this.words.get(text.word(near))) {
					return true;
				}
			}
			return false;
		}

	}

	/**
	 * Where a match can be recognised first.
	 *
	 * @param words one of these stands there
	 * @param least the fewest words before it
	 * @param most the most words before it
	 * @param near what must stand around it, the least likely first
	 */
	record Anchor(BitSet words, int least, int most, List<Near> near) {

		boolean promising(Text text, int at) {
			for (int i = 0; i < this.near.size(); i++) {
				if (!this.near.get(i).holds(text, at)) {
					return false;
				}
			}
			return true;
		}

	}

}
