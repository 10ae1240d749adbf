package app.steady.signs.pattern;

/** Holds where a part does not follow; takes no word. */
record Not(Part part) implements Part {

	@Override
	public long step(long from, Window window) {
		long reached = 0;
		for (long rest = from; rest != 0; rest &= rest - 1) {
			long one = Long.lowestOneBit(rest);
			if (this.part.step(one, window) == 0) {
				reached |= one;
			}
		}
		return reached;
	}

	@Override
	public int least() {
		return 0;
	}

	@Override
	public int most() {
		return 0;
	}

	@Override
	public Words first() {
		return null;
	}

}
