package app.steady.signs.pattern;

import java.util.BitSet;

import app.steady.signs.text.Text;

/** One word out of a set. */
final class Words implements Part {

	private final BitSet first;

	/** The same set, laid open: this is where most of the time is spent. */
	private final long[] bits;

	Words(BitSet first) {
		this.first = first;
		this.bits = first.toLongArray();
	}

	static Words of(int word) {
		BitSet words = new BitSet();
		words.set(word);
		return new Words(words);
	}

	@Override
	public long step(long from, Window window) {
		return filter(from & ~(1L << (Window.WIDTH - 1)), window) << 1;
	}

	/** The places whose word is in the set. */
	long filter(long from, Window window) {
		Text text = window.text();
		int base = window.base();
		int room = text.size() - base;
		long kept = 0;
		for (long rest = from; rest != 0; rest &= rest - 1) {
			int bit = Long.numberOfTrailingZeros(rest);
			if (bit < room && has(text.word(base + bit))) {
				kept |= Long.lowestOneBit(rest);
			}
		}
		return kept;
	}

	private boolean has(int word) {
		int at = word >>> 6;
		return at < this.bits.length && (this.bits[at] >>> word & 1) != 0;
	}

	@Override
	public int least() {
		return 1;
	}

	@Override
	public int most() {
		return 1;
	}

	@Override
	public BitSet first() {
		return this.first;
	}

}
