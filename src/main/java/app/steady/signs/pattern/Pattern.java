package app.steady.signs.pattern;

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

	private final List<Branch> branches;

	Pattern(Part part) {
		this.part = part;
		this.most = Math.min(LONGEST, part.most());
		List<Part> parts = (part instanceof Choice choice && !choice.optional()) ? choice.parts() : List.of(part);
		this.branches = parts.stream().map(Branch::new).toList();
	}

	Part part() {
		return this.part;
	}

	/**
	 * What may match, each with what it cannot do without: a list is as many as it has
	 * entries.
	 */
	List<Branch> branches() {
		return this.branches;
	}

	boolean anchored() {
		return this.branches.stream().noneMatch((branch) -> branch.required().isEmpty());
	}

	/**
	 * How often it may match at most.
	 * @param frequencies which words are rare
	 * @return times in 100,000 words that its rarest parts stand there
	 */
	public long times(Frequencies frequencies) {
		return this.branches.stream()
			.mapToLong((branch) -> frequencies.of(branch.required(frequencies).get(0).words()))
			.sum();
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
			if (window.base() + Long.SIZE - Long.numberOfLeadingZeros(reached) - 1 > span.from()) {
				return true;
			}
		}
		return false;
	}

}
