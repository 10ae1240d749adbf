package app.steady.journal;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

import app.steady.profile.Checks;

/**
 * What is sealed as <em>words</em>. What earlier versions did not keep is null.
 *
 * @param text what was written, at most 20,000 characters, lines ended by a line feed
 * @param zone where it was written
 * @param findings what the check found, as it was read last
 * @param worry whether it speaks of somebody else who may be in danger
 * @param rules version of the rules that read it
 * @param reads what the check read it for when it was kept; never null
 * @param page version of the entry in which its owner changed the page last, later ones
 * only concern what was found; null for the version that it has
 * @param again set if it was read again since
 */
public record EntryWords(String text, ZoneId zone, List<Found> findings, boolean worry, int rules, Checks reads,
		Long page, Again again) {

	public EntryWords {
		reads = (reads != null) ? reads : Checks.ALL;
	}

	/** The same as far as its owner wants the check to read. */
	public EntryWords readFor(Checks checks) {
		List<Found> wanted = this.findings.stream().filter((found) -> found.isWanted(checks)).toList();
		return new EntryWords(this.text, this.zone, wanted, this.worry && checks.crisis(), this.rules, this.reads,
				this.page, this.again);
	}

	/** The same with what its owner says of some findings. */
	EntryWords said(boolean notMe, Predicate<Found> which) {
		List<Found> changed = this.findings.stream()
			.map((found) -> which.test(found) ? found.said(notMe) : found)
			.toList();
		return new EntryWords(this.text, this.zone, changed, this.worry, this.rules, this.reads, this.page, this.again);
	}

	/** The same with one finding dismissed. */
	EntryWords without(String rule, int start) {
		return said(true, (found) -> found.rule().equals(rule) && found.start() == start);
	}

	/** The same, marked as read again. */
	EntryWords readAgain(Again when) {
		return new EntryWords(this.text, this.zone, this.findings, this.worry, this.rules, this.reads, this.page, when);
	}

	/** The same, its page last changed in this version. */
	EntryWords changedIn(long version) {
		return new EntryWords(this.text, this.zone, this.findings, this.worry, this.rules, this.reads, version,
				this.again);
	}

}
