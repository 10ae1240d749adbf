package app.steady.site;

import app.steady.signs.figures.Estimate;
import app.steady.signs.figures.Share;

/**
 * A share in whole percent.
 *
 * @param value such as {@code 85%}
 * @param range its 95 % interval, such as {@code 71 to 93%}, empty if nothing was
 * measured
 */
record Percent(String value, String range) {

	static final Percent NONE = new Percent("no figure", "");

	private static final int HUNDRED = 100;

	static Percent of(Share share) {
		return (share.whole() == 0) ? NONE : of(share.estimate());
	}

	static Percent of(Estimate estimate) {
		return new Percent(whole(estimate.value()) + "%",
				whole(estimate.low()) + " to " + whole(estimate.high()) + "%");
	}

	/** In one line of text. */
	String text() {
		return this.range.isEmpty() ? this.value : this.value + ", range " + this.range;
	}

	private static long whole(double value) {
		return Math.round(HUNDRED * value);
	}

}
