package app.steady.journal;

import java.util.List;
import java.util.Set;

import app.steady.profile.Checks;
import app.steady.signs.Cue;
import app.steady.signs.Finding;
import app.steady.signs.Group;

/**
 * A finding as it is kept with its entry.
 *
 * @param rule id of the rule
 * @param sign id of the sign
 * @param group what the sign speaks of
 * @param reason one sentence about the phrase
 * @param start offset of the phrase in the text, in UTF-16 units
 * @param end offset after the phrase
 * @param counted whether it counted
 * @param notMe whether the owner said <em>not me</em>
 * @param cues what around it changed that; empty in entries of earlier versions
 */
public record Found(String rule, String sign, Group group, String reason, int start, int end, boolean counted,
		boolean notMe, List<Cue> cues) {

	/** As many cues are kept; one is enough to tell why. */
	private static final int MOST_CUES = 8;

	public Found {
		cues = (cues != null) ? List.copyOf(cues) : List.of();
	}

	static Found of(Finding finding) {
		return new Found(finding.rule(), finding.sign().id(), finding.sign().group(), finding.reason(), finding.start(),
				finding.end(), finding.counted(), false, finding.context().stream().limit(MOST_CUES).toList());
	}

	/** The same, with what the owner said of it. */
	Found said(boolean unfitting) {
		return new Found(this.rule, this.sign, this.group, this.reason, this.start, this.end, this.counted, unfitting,
				this.cues);
	}

	/** Whether it speaks: it counted, and the owner did not say otherwise. */
	public boolean speaks() {
		return this.counted && !this.notMe;
	}

	/**
	 * Whether it speaks to somebody for whom these rules never fit. What concerns danger
	 * does not ask for that.
	 */
	public boolean speaks(Set<String> never) {
		return speaks() && (danger() || !never.contains(this.rule));
	}

	/** Whether it concerns danger. */
	public boolean danger() {
		return this.group == Group.CRISIS;
	}

	boolean isWanted(Checks checks) {
		return switch (this.group) {
			case NEEDING -> checks.needing();
			case MISSING -> checks.missing();
			case CRISIS -> checks.crisis();
		};
	}

	/** Whether it is the same rule at the same phrase, wherever that stands. */
	boolean isLike(Found other, String otherText, String text) {
		return this.rule.equals(other.rule) && phrase(text).equals(other.phrase(otherText));
	}

	/** The phrase itself. */
	public String phrase(String text) {
		return text.substring(this.start, this.end);
	}

}
