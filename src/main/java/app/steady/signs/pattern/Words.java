package app.steady.signs.pattern;

import java.util.BitSet;

/** One word out of a set. Made by {@link WordSets}, so that equal sets are the same. */
final class Words implements Part {

	private final BitSet first;

	/** The same set, laid open: this is where most of the time is spent. */
	private final long[] bits;

	Words(BitSet first) {
		this.first = first;
		this.bits = first.toLongArray();
	}

	boolean has(int word) {
		int at = word >>> 6;
		return at < this.bits.length && (this.bits[at] >>> word & 1) != 0;
	}

	@Override
	public long step(long from, Window window) {
		return (window.filter(from, this) & Long.MAX_VALUE) << 1;
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
