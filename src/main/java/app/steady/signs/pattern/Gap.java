package app.steady.signs.pattern;

import java.util.BitSet;

import app.steady.signs.text.Vocabulary;

/** Any words of the same sentence, up to a number. */
record Gap(int most) implements Part {

	static final int LONGEST = 12;

	@Override
	public long step(long from, Window window) {
		return from | take(from, window);
	}

	@Override
	public long take(long from, Window window) {
		long reached = 0;
		long edge = from;
		for (int i = 0; i < this.most && edge != 0; i++) {
			edge = over(edge & ~(1L << (Window.WIDTH - 1)), window) & ~reached;
			reached |= edge;
		}
		return reached;
	}

	private static long over(long from, Window window) {
		long reached = 0;
		for (long rest = from; rest != 0; rest &= rest - 1) {
			int bit = Long.numberOfTrailingZeros(rest);
			if (window.word(bit) > Vocabulary.BREAK) {
				reached |= 1L << (bit + 1);
			}
		}
		return reached;
	}

	@Override
	public int least() {
		return 0;
	}

	@Override
	public BitSet first() {
		return null;
	}

}
