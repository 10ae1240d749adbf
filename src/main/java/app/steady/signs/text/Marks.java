package app.steady.signs.text;

/**
 * One bit for each word of a text, and some to spare after its end. Immutable once made.
 */
final class Marks {

	private final long[] bits;

	Marks(int size) {
		this.bits = new long[size / Long.SIZE + 3];
	}

	void set(int at) {
		this.bits[at >>> 6] |= 1L << at;
	}

	/** Sets all bits from a place on. */
	void setFrom(int at) {
		this.bits[at >>> 6] |= -1L << at;
		for (int i = (at >>> 6) + 1; i < this.bits.length; i++) {
			this.bits[i] = -1L;
		}
	}

	/**
	 * 64 bits.
	 * @param from the place of the first, from 0 to the size of the text
	 * @return the lowest bit for the first
	 */
	long from(int from) {
		int at = from >>> 6;
		int shift = from & 63;
		return (shift == 0) ? this.bits[at] : this.bits[at] >>> shift | this.bits[at + 1] << (Long.SIZE - shift);
	}

}
