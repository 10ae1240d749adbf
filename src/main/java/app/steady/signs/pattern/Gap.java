package app.steady.signs.pattern;

/**
 * Any words of the same sentence, up to a number.
 *
 * @param most how many
 * @param links words that it does not reach over, nor over the end of a clause; null if
 * it reaches over all
 */
record Gap(int most, Words links) implements Part {

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
			edge = over(edge, window) & ~reached;
			reached |= edge;
		}
		return reached;
	}

	private long over(long from, Window window) {
		return (this.links == null) ? window.overOne(from)
				: window.withinClause(window.overOne(from & ~window.filter(from, this.links)));
	}

	@Override
	public int least() {
		return 0;
	}

	@Override
	public Words first() {
		return null;
	}

}
