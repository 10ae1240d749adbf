package app.steady.signs.figures;

import java.util.Locale;

/**
 * A measured value with its 95 % interval.
 *
 * @param value what was measured
 * @param low lower end
 * @param high upper end
 */
public record Estimate(double value, double low, double high) {

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%.2f [%.2f %.2f]", this.value, this.low, this.high);
	}

}
