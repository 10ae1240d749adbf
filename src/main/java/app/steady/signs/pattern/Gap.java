package app.steady.signs.pattern;

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
			edge = window.overOne(edge) & ~reached;
			reached |= edge;
		}
		return reached;
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
