package app.steady.signs.pattern;

import java.util.BitSet;

/** A part one to three times over. */
record Repeated(Part part) implements Part {

	static final int TIMES = 3;

	@Override
	public long step(long from, Window window) {
		long reached = 0;
		long edge = from;
		for (int i = 0; i < TIMES && edge != 0; i++) {
			edge = this.part.step(edge, window);
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
		return this.part.most() * TIMES;
	}

	@Override
	public BitSet first() {
		return this.part.first();
	}

}
