package app.steady.account;

/**
 * What somebody takes along beside their own words.
 *
 * @param findings what the check found, and what they said was not them
 * @param danger of that, also what speaks of danger
 */
public record ExportChoice(boolean findings, boolean danger) {

	/** Words about danger come only with the other findings. */
	public ExportChoice {
		danger = findings && danger;
	}

}
