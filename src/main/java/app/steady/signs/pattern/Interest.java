package app.steady.signs.pattern;

/** What a scan looks for, and where. */
public interface Interest {

	/** All patterns, everywhere. */
	Interest ALL = new Interest() {

		@Override
		public boolean near(int from, int to) {
			return true;
		}

		@Override
		public boolean wants(int pattern) {
			return true;
		}

	};

	/**
	 * Whether matches are of interest that start in a stretch.
	 * @param from the first word
	 * @param to the place after the last word
	 * @return false to pass over it
	 */
	boolean near(int from, int to);

	/**
	 * Whether a pattern is of interest.
	 * @param pattern its place in the index
	 * @return false to pass over it
	 */
	boolean wants(int pattern);

}
