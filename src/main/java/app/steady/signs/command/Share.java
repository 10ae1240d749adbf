package app.steady.signs.command;

import java.util.Locale;

/**
 * A part of a whole, with its 95 % Wilson interval.
 *
 * @param part how many
 * @param whole out of how many
 */
record Share(int part, int whole) {

	private static final double Z = 1.959964;

	double value() {
		return (this.whole == 0) ? 0 : (double) this.part / this.whole;
	}

	double low() {
		return (this.whole == 0) ? 0 : Math.max(0, centre() - half());
	}

	double high() {
		return (this.whole == 0) ? 1 : Math.min(1, centre() + half());
	}

	private double centre() {
		return (value() + Z * Z / (2 * this.whole)) / (1 + Z * Z / this.whole);
	}

	private double half() {
		double spread = value() * (1 - value()) / this.whole + Z * Z / (4.0 * this.whole * this.whole);
		return Z * Math.sqrt(spread) / (1 + Z * Z / this.whole);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%.2f [%.2f %.2f]", value(), low(), high());
	}

}
