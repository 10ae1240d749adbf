package app.steady.journal;

import java.time.ZoneId;
import java.util.List;

import app.steady.profile.Checks;
import app.steady.signs.Group;

/**
 * What is sealed as <em>words</em>.
 *
 * @param text what was written, at most 20,000 characters, lines ended by a line feed
 * @param zone where it was written
 * @param findings what the check found, as it was read then
 * @param worry whether it speaks of somebody else who may be in danger
 * @param rules version of the rules that read it
 */
public record EntryWords(String text, ZoneId zone, List<Found> findings, boolean worry, int rules) {

	/** The same as far as its owner wants the check to read. */
	public EntryWords readFor(Checks checks) {
		List<Found> wanted = this.findings.stream().filter((found) -> found.isWanted(checks)).toList();
		return new EntryWords(this.text, this.zone, wanted, this.worry && checks.crisis(), this.rules);
	}

	/** The same with one finding dismissed; what concerns danger stays. */
	EntryWords without(String rule, int start) {
		List<Found> changed = this.findings.stream()
			.map((found) -> found.rule().equals(rule) && found.start() == start && found.group() != Group.CRISIS
					? found.dismissed() : found)
			.toList();
		return new EntryWords(this.text, this.zone, changed, this.worry, this.rules);
	}

}
