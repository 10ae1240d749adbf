package app.steady.journal.web;

import java.util.List;
import java.util.UUID;

import app.steady.profile.Checks;

/**
 * An entry as its page shows it.
 *
 * @param notices which help comes first and alone; empty if none
 * @param checks what its owner wants the check to read for
 * @param dismissal {@code may} if a notice can be made smaller, {@code was} if it was,
 * otherwise null
 * @param seen what was seen and does not speak
 * @param again that it was read again, in words, or null
 */
record EntryView(UUID id, String day, String time, Integer mood, String moodWord, List<String> feelings,
		List<Segment> plain, List<Segment> marked, List<FindingView> findings, List<String> notices, boolean kept,
		Checks checks, String dismissal, List<SeenView> seen, String again) {

	/** Whether the check says anything beside its notices. */
	public boolean tellsMore() {
		return !this.findings.isEmpty() || !this.seen.isEmpty() || this.again != null;
	}

	public String path() {
		return "/journal/" + this.id;
	}

}
