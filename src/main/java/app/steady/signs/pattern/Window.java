package app.steady.signs.pattern;

import app.steady.signs.text.Text;

/** Up to 64 places of a text, from {@code base} on. */
record Window(Text text, int base, long fillers) {

	static final int WIDTH = 64;

	/** The most fillers passed over between two words. */
	static final int FILLERS = 3;

	Window(Text text, int base) {
		this(text, base, text.fillers(base));
	}

	int word(int bit) {
		int at = this.base + bit;
		return (at < this.text.size()) ? this.text.word(at) : -1;
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
