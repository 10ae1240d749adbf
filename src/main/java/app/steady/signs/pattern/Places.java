package app.steady.signs.pattern;

import app.steady.signs.text.Text;

/**
 * Goes through a text in strides and knows where the words of each watched set stand in
 * the stretch that follows. For one scan of one text.
 */
final class Places {

	/** A match starts in the first half of a window and may end in the second. */
	static final long STARTS = 0xFFFF_FFFFL;

	static final int STRIDE = 32;

	private final Text text;

	private final Watched watched;

	private final long[] bySet;

	private final int[] present;

	private int count;

	private int base = -STRIDE;

	private int read;

	Places(Text text, Watched watched) {
		this.text = text;
		this.watched = watched;
		this.bySet = new long[watched.size()];
		this.present = new int[watched.size()];
		this.bySet[watched.anything()] = -1L;
	}

	/** Moves on by a stride; false at the end of the text. */
	boolean next() {
		this.base += STRIDE;
		if (this.base >= this.text.size()) {
			return false;
		}
		forget();
		int to = Math.min(this.text.size(), this.base + Window.WIDTH);
		for (; this.read < to; this.read++) {
			long bit = 1L << (this.read - this.base);
			for (int set : this.watched.setsOf(this.text.word(this.read))) {
				if (this.bySet[set] == 0) {
					this.present[this.count++] = set;
				}
				this.bySet[set] |= bit;
			}
		}
		return true;
	}

	private void forget() {
		int kept = 0;
		for (int i = 0; i < this.count; i++) {
			int set = this.present[i];
			this.bySet[set] >>>= STRIDE;
			if (this.bySet[set] != 0) {
				this.present[kept++] = set;
			}
		}
		this.count = kept;
	}

	int base() {
		return this.base;
	}

	/** How many sets have words in this stretch. */
	int present() {
		return this.count;
	}

	/** The number of one of them. */
	int set(int at) {
		return this.present[at];
	}

	/** Where the words of a set stand. */
	long of(int set) {
		return this.bySet[set];
	}

}
