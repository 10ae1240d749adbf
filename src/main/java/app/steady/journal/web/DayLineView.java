package app.steady.journal.web;

import java.util.List;
import java.util.UUID;

/** One entry in the month list. */
record DayLineView(UUID id, String day, String time, Integer mood, String moodWord, List<String> feelings, int missing,
		int needing, boolean opens) {

	public String path() {
		return "/journal/" + this.id;
	}

}
