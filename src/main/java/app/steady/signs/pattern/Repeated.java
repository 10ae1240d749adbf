package app.steady.signs.pattern;

/** A part one to three times over. */
record Repeated(Part part) implements Part {

	static final int TIMES = 3;

	@Override
	public long step(long from, Window window) {
		return (least() == 0) ? from | take(from, window) : take(from, window);
	}

	@Override
	public long take(long from, Window window) {
		long reached = 0;
		long edge = from;
		for (int i = 0; i < TIMES && edge != 0; i++) {
			edge = this.part.take((i == 0) ? edge : window.overFillers(edge), window);
			reached |= edge;
		}
		return reached;
	}

	@Override
	public int least() {
		return this.part.least();
	}

	@Override
	public int most() {
		return this.part.most() * TIMES + (TIMES - 1) * Window.FILLERS;
	}

	@Override
	public Words first() {
		return this.part.first();
	}

}
