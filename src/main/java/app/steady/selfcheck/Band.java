package app.steady.selfcheck;

/**
 * How often an area was there. An area's answers run from 0 (not at all) to 4 (every
 * day); the mean of those that were answered decides: below 1.5 rarely, below 2.5
 * sometimes, else often. With one question for an area that means 0 and 1, 2, 3 and 4.
 */
public enum Band {

	/** Below 1.5. */
	RARELY,
	/** From 1.5 and below 2.5. */
	SOMETIMES,
	/** From 2.5. */
	OFTEN;

	private static final double SOMETIMES_FROM = 1.5;

	private static final double OFTEN_FROM = 2.5;

	static Band of(double mean) {
		if (mean < SOMETIMES_FROM) {
			return RARELY;
		}
		return (mean < OFTEN_FROM) ? SOMETIMES : OFTEN;
	}

}
