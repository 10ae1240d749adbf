package app.steady.journal;

import java.util.List;

/** What an owner said <em>not me</em> to, taken over when a page is read anew. */
class Dismissals {

	private final EntryWords before;

	Dismissals(EntryWords before) {
		this.before = before;
	}

	EntryWords in(EntryWords fresh) {
		return fresh.said(true, (found) -> holdFor(found, fresh));
	}

	/**
	 * The same rule at the same phrase. Words about danger that stand there more often
	 * than before were written anew.
	 */
	private boolean holdFor(Found found, EntryWords fresh) {
		List<Found> known = this.before.findings()
			.stream()
			.filter((old) -> old.notMe() && found.isLike(old, this.before.text(), fresh.text()))
			.toList();
		return !known.isEmpty() && (!found.danger() || known.size() >= fresh.findings()
			.stream()
			.filter((other) -> other.isLike(found, fresh.text(), fresh.text()))
			.count());
	}

}
