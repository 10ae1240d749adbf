package app.steady.signs.pattern;

import java.util.BitSet;

/** One word out of a set. */
record Words(BitSet first) implements Part {

	static Words of(int word) {
		BitSet words = new BitSet();
		words.set(word);
		return new Words(words);
	}

	@Override
	public long step(long from, Window window) {
		long reached = 0;
		for (long rest = from; rest != 0; rest &= rest - 1) {
			int bit = Long.numberOfTrailingZeros(rest);
			int word = window.word(bit);
			if (bit < Window.WIDTH - 1 && word >= 0 && this.first.get(word)) {
				reached |= 1L << (bit + 1);
			}
		}
		return reached;
	}

	@Override
	public int least() {
		return 1;
	}

	@Override
	public int most() {
		return 1;
	}

}
