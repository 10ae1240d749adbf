package app.steady.signs.command;

/**
 * How often something was found and was there.
 *
 * @param hits found and there
 * @param falseAlarms found, not there
 * @param misses there, not found
 */
record Score(int hits, int falseAlarms, int misses) {

	static final Score NONE = new Score(0, 0, 0);

	Score plus(boolean found, boolean there) {
		return new Score(this.hits + ((found && there) ? 1 : 0), this.falseAlarms + ((found && !there) ? 1 : 0),
				this.misses + ((!found && there) ? 1 : 0));
	}

	Score plus(Score other) {
		return new Score(this.hits + other.hits, this.falseAlarms + other.falseAlarms, this.misses + other.misses);
	}

	Share precision() {
		return new Share(this.hits, this.hits + this.falseAlarms);
	}

	Share recall() {
		return new Share(this.hits, this.hits + this.misses);
	}

	int there() {
		return this.hits + this.misses;
	}

	/** The harmonic mean of precision and recall; 0 where nothing was hit. */
	double f1() {
		return (this.hits == 0) ? 0 : 2.0 * this.hits / (2.0 * this.hits + this.falseAlarms + this.misses);
	}

	/**
	 * A range for F1. As F1 is a growing function of hits / (hits + faults), the range of
	 * that share carries over; for precision and recall in one figure this is the nearest
	 * thing to a Wilson interval.
	 */
	double[] f1Range() {
		Share jaccard = new Share(this.hits, this.hits + this.falseAlarms + this.misses);
		return new double[] { 2 * jaccard.low() / (1 + jaccard.low()), 2 * jaccard.high() / (1 + jaccard.high()) };
	}

}
