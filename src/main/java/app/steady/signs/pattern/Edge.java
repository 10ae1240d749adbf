package app.steady.signs.pattern;

/** The beginning or the end of a clause; takes no word. */
enum Edge implements Part {

	BEGINNING, END;

	@Override
	public long step(long from, Window window) {
		return window.clauseStarts(from);
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
