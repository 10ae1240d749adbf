package app.steady.signs.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** One word out of a set. Made by {@link WordSets}, so that equal sets are the same. */
final class Words implements Part {

	/** The set, from the block of 64 numbers on in which its lowest stands. */
	private final long[] bits;

	private final int block;

	Words(BitSet words) {
		long[] all = words.toLongArray();
		this.block = words.nextSetBit(0) >>> 6;
		this.bits = Arrays.copyOfRange(all, this.block, all.length);
	}

	boolean has(int word) {
		int at = (word >>> 6) - this.block;
		return at >= 0 && at < this.bits.length && (this.bits[at] >>> word & 1) != 0;
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
	public Words first() {
		return this;
	}

	/** The numbers of the words. */
	IntStream numbers() {
		return BitSet.valueOf(this.bits).stream().map((word) -> word + (this.block << 6));
	}

}
