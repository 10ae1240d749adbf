package app.steady.signs.pattern;

import java.util.ArrayList;
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

	private final List<Required> required;

	Pattern(Part part) {
		this.part = part;
		this.most = Math.min(LONGEST, part.most());
		this.required = List.copyOf(required());
	}

	/** The parts that can't be left out and begin with given words. */
	private List<Required> required() {
		List<Part> parts = (this.part instanceof Row row) ? row.parts() : List.of(this.part);
		List<Required> found = new ArrayList<>();
		int before = 0;
		int atMost = 0;
		for (Part one : parts) {
			Words words = one.first();
			if (words != null) {
				found.add(new Required(words, before, atMost));
			}
			before += one.least();
			atMost += one.most() + Window.FILLERS;
		}
		return found;
	}

	boolean anchored() {
		return !this.required.isEmpty();
	}

	/**
	 * How often it may match at most.
	 * @param frequencies which words are rare
	 * @return times in 100,000 words that its rarest part stands there
	 */
	public long times(Frequencies frequencies) {
		return frequencies.of(required(frequencies).get(0).words());
	}

	/**
	 * What must be there, the rarest first.
	 * @param frequencies which words are rare
	 * @return at least one part
	 */
	List<Required> required(Frequencies frequencies) {
		return this.required.stream().sorted(Comparator.comparingLong((one) -> frequencies.of(one.words()))).toList();
	}

	Part part() {
		return this.part;
	}

	long step(long from, Window window) {
		return this.part.step(from, window);
	}

	/**
	 * Where the longest match ends that starts at a place.
	 * @param bit the place in the window
	 * @param window the stretch of text
	 * @return the place after the match in the window, or -1 if there is none
	 */
	int end(int bit, Window window) {
		long reached = this.part.step(1L << bit, window);
		return (reached != 0) ? Long.SIZE - Long.numberOfLeadingZeros(reached) - 1 : -1;
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
			if (window.base() + end(bit, window) > span.from()) {
				return true;
			}
		}
		return false;
	}

}
