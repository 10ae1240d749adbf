package app.steady.signs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one entry shows.
 *
 * @param findings ordered by start, also those that do not count
 */
public record Reading(List<Finding> findings) {

	public Reading {
		findings = List.copyOf(findings);
	}

	/**
	 * The findings that count.
	 * @return ordered by start
	 */
	public List<Finding> counted() {
		return this.findings.stream().filter(Finding::counted).toList();
	}

	/**
	 * The findings of a group that count.
	 * @param group the group
	 * @return ordered by start
	 */
	public List<Finding> counted(Group group) {
		return counted().stream().filter((finding) -> finding.sign().group() == group).toList();
	}

	/**
	 * The signs of a group that count.
	 * @param group the group
	 * @return their ids in alphabetical order
	 */
	public Set<String> signs(Group group) {
		Set<String> signs = new TreeSet<>();
		counted(group).forEach((finding) -> signs.add(finding.sign().id()));
		return signs;
	}

	/**
	 * Whether help must come to the screen.
	 * @return true if a crisis finding counts
	 */
	public boolean crisis() {
		return !counted(Group.CRISIS).isEmpty();
	}

	/**
	 * Whether the writer may fear for somebody else.
	 * @return true if a crisis finding does not count only because it clearly concerns
	 * another person
	 */
	public boolean worryForOther() {
		return this.findings.stream()
			.filter((finding) -> finding.sign().group() == Group.CRISIS && !finding.counted())
			.anyMatch((finding) -> finding.context().stream().noneMatch((cue) -> cue.kind().equals("negated"))
					&& finding.context().stream().anyMatch((cue) -> cue.kind().equals("other-person")));
	}

}
