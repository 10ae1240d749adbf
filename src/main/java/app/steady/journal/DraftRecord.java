package app.steady.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.steady.journal.EntryRecord.FeelingRecord;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A draft in an export, as {@code export/steady-export-1.schema.json} describes it.
 *
 * @param entry the page that it changes or will become
 * @param changes whether it changes one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "id", "savedAt", "entry", "changes", "mood", "feelings", "text", "date" })
record DraftRecord(UUID id, Instant savedAt, UUID entry, boolean changes, Integer mood, List<FeelingRecord> feelings,
		String text, String date) {

	/**
	 * No version of a page here: what changes one is compared with it when it is kept.
	 */
	private static final long UNSEEN = 999_999_999_999_999_999L;

	DraftPage page() {
		return new DraftPage(this.entry, this.changes ? UNSEEN : null, this.mood,
				this.feelings.stream().map(FeelingRecord::id).toList(), this.text, this.date);
	}

	boolean isSameAs(DraftRecord other) {
		return page().equals(other.page());
	}

}
