package app.steady.selfcheck;

import java.util.List;

/**
 * What the answers of one week show: two profiles beside each other, in words.
 *
 * @param areas what was answered, what was there often first
 * @param skipped whether a question was left out
 */
public record Outcome(List<Finding> areas, boolean skipped) {

	private static final int HEAVY_FROM = 3;

	/** One profile. */
	public List<Finding> of(Side side) {
		return this.areas.stream().filter((finding) -> finding.area().side() == side).toList();
	}

	/** Whether nothing was answered. */
	public boolean empty() {
		return this.areas.isEmpty();
	}

	/** Whether three or more areas of needing were there often. */
	public boolean heavy() {
		return often(Side.NEEDING) >= HEAVY_FROM;
	}

	/** Whether something of each profile was there often. */
	public boolean both() {
		return often(Side.MISSING) > 0 && often(Side.NEEDING) > 0;
	}

	private long often(Side side) {
		return of(side).stream().filter(Finding::often).count();
	}

	/**
	 * What the answers say about one area.
	 *
	 * @param area the area
	 * @param band how often it was there
	 */
	public record Finding(Questionnaire.Area area, Band band) {

		/** The area's sentence for it. */
		public String sentence() {
			return this.area.sentence(this.band);
		}

		/** Whether it was there often. */
		public boolean often() {
			return this.band == Band.OFTEN;
		}

	}

}
