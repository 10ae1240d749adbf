package app.steady.signs.figures;

/**
 * A part of a whole, with its 95 % Wilson interval.
 *
 * @param part how many
 * @param whole out of how many
 */
public record Share(int part, int whole) {

	private static final double Z = 1.959964;

	/** The share; 0 of nothing. */
	public double value() {
		return (this.whole == 0) ? 0 : (double) this.part / this.whole;
	}

	/** The share with its interval, which for nothing is from 0 to 1. */
	public Estimate estimate() {
		if (this.whole == 0) {
			return new Estimate(0, 0, 1);
		}
		double square = Z * Z / this.whole;
		double centre = (value() + square / 2) / (1 + square);
		double half = Z / (1 + square) * Math.sqrt((value() * (1 - value()) + square / 4) / this.whole);
		return new Estimate(value(), Math.max(0, centre - half), Math.min(1, centre + half));
	}

}
