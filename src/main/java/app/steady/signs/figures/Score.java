package app.steady.signs.figures;

/**
 * In how many entries something was found and was there.
 *
 * @param hits found and there
 * @param falseAlarms found, not there
 * @param misses there, not found
 */
public record Score(int hits, int falseAlarms, int misses) {

	/** Nothing was found and nothing was there. */
	public static final Score NONE = new Score(0, 0, 0);

	/** With fewer entries than this a figure is not firm. */
	private static final int FIRM = 30;

	/** One entry more. */
	public Score plus(boolean found, boolean there) {
		return new Score(this.hits + ((found && there) ? 1 : 0), this.falseAlarms + ((found && !there) ? 1 : 0),
				this.misses + ((!found && there) ? 1 : 0));
	}

	/** Both together. */
	public Score plus(Score other) {
		return new Score(this.hits + other.hits, this.falseAlarms + other.falseAlarms, this.misses + other.misses);
	}

	/** Of those found, the share that was there. */
	public Share precision() {
		return new Share(this.hits, this.hits + this.falseAlarms);
	}

	/** Of those there, the share that was found. */
	public Share recall() {
		return new Share(this.hits, there());
	}

	/** In how many entries it was there. */
	public int there() {
		return this.hits + this.misses;
	}

	/** Whether it was there too seldom for a firm figure. */
	public boolean few() {
		return there() < FIRM;
	}

	/** The harmonic mean of precision and recall; 0 where nothing was hit. */
	public double f1() {
		return (this.hits == 0) ? 0 : 2.0 * this.hits / (2.0 * this.hits + this.falseAlarms + this.misses);
	}

	/**
	 * F1 with a range. As F1 is a growing function of hits / (hits + faults), the range
	 * of that share carries over; for precision and recall in one figure this is the
	 * nearest thing to a Wilson interval.
	 */
	public Estimate f1Estimate() {
		Estimate share = new Share(this.hits, this.hits + this.falseAlarms + this.misses).estimate();
		return new Estimate(f1(), fromShare(share.low()), fromShare(share.high()));
	}

	private static double fromShare(double share) {
		return 2 * share / (1 + share);
	}

}
