package app.steady.signs.pattern;

import app.steady.signs.text.Text;

/** Up to 64 places of a text, from {@code base} on, one bit each. */
final class Window {

	static final int WIDTH = 64;

	/** The most fillers passed over between two words. */
	static final int FILLERS = 3;

	private Text text;

	private int base;

	private long fillers;

	private long clauses;

	private long breaks;

	Window(Text text, int base) {
		move(text, base);
	}

	final void move(Text text, int base) {
		this.text = text;
		this.base = base;
		this.fillers = text.fillers(base);
		this.clauses = text.clauses(base);
		this.breaks = text.breaks(base);
	}

	int base() {
		return this.base;
	}

	/** The word at a place, or -1 after the end of the text. */
	int word(int bit) {
		int at = this.base + bit;
		return (at < this.text.size()) ? this.text.word(at) : -1;
	}

	/** The places whose word is in a set. */
	long filter(long from, Words words) {
		int room = this.text.size() - this.base;
		long kept = 0;
		for (long rest = from; rest != 0; rest &= rest - 1) {
			int bit = Long.numberOfTrailingZeros(rest);
			if (bit < room && words.has(this.text.word(this.base + bit))) {
				kept |= Long.lowestOneBit(rest);
			}
		}
		return kept;
	}

	/** The places where a clause begins. */
	long clauseStarts(long from) {
		return from & this.clauses;
	}

	/** The places where no clause begins. */
	long withinClause(long from) {
		return from & ~this.clauses;
	}

	/** The places reached over one word of the same sentence. */
	long overOne(long from) {
		return (from & ~this.breaks & Long.MAX_VALUE) << 1;
	}

	/** The places reached when fillers that stand there may be passed over. */
	long overFillers(long from) {
		long reached = from;
		for (int i = 0; i < FILLERS; i++) {
			reached |= (reached & this.fillers) << 1;
		}
		return reached;
	}

}
