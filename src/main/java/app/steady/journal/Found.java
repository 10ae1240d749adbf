package app.steady.journal;

import app.steady.profile.Checks;
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
 */
public record Found(String rule, String sign, Group group, String reason, int start, int end, boolean counted,
		boolean notMe) {

	static Found of(Finding finding) {
		return new Found(finding.rule(), finding.sign().id(), finding.sign().group(), finding.reason(), finding.start(),
				finding.end(), finding.counted(), false);
	}

	Found dismissed() {
		return new Found(this.rule, this.sign, this.group, this.reason, this.start, this.end, this.counted, true);
	}

	/** Whether it speaks: it counted, and the owner did not say otherwise. */
	public boolean speaks() {
		return this.counted && !this.notMe;
	}

	boolean isWanted(Checks checks) {
		return switch (this.group) {
			case NEEDING -> checks.needing();
			case MISSING -> checks.missing();
			case CRISIS -> checks.crisis();
		};
	}

	/** The phrase itself. */
	public String phrase(String text) {
		return text.substring(this.start, this.end);
	}

}
