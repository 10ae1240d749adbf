package app.steady.journal.web;

import java.util.List;
import java.util.UUID;

import app.steady.profile.Checks;

/**
 * An entry as its page shows it.
 *
 * @param notices which help comes first and alone; empty if none
 * @param checks what its owner wants the check to read for
 */
record EntryView(UUID id, String day, String time, Integer mood, String moodWord, List<String> feelings,
		List<Segment> plain, List<Segment> marked, List<FindingView> findings, List<String> notices, boolean kept,
		Checks checks) {

	public String path() {
		return "/journal/" + this.id;
	}

}
