package app.steady.profile;

/**
 * What the check reads pages for. What is off is neither kept nor shown.
 *
 * @param needing signs of needing
 * @param missing signs of missing
 * @param crisis words about dying, about being hurt, or about hurting somebody
 */
public record Checks(boolean needing, boolean missing, boolean crisis) {

	/** Everything. */
	public static final Checks ALL = new Checks(true, true, true);

	/** Only what both read for. */
	public Checks and(Checks other) {
		return new Checks(this.needing && other.needing, this.missing && other.missing, this.crisis && other.crisis);
	}

	/** Whether nothing is left out. */
	public boolean isWhole() {
		return equals(ALL);
	}

	/** Whether the check reads for nothing at all. */
	public boolean isOff() {
		return !this.needing && !this.missing && !this.crisis;
	}

}
