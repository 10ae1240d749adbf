package app.steady.signs.pattern;

import java.util.BitSet;

/** The beginning or the end of a clause; takes no word. */
enum Edge implements Part {

	BEGINNING, END;

	@Override
	public long step(long from, Window window) {
		long reached = 0;
		for (long rest = from; rest != 0; rest &= rest - 1) {
			int bit = Long.numberOfTrailingZeros(rest);
			if (window.text().clauseStarts(window.base() + bit)) {
				reached |= 1L << bit;
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
	public BitSet first() {
		return null;
	}

}
