package app.steady.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry, opened for its owner.
 *
 * @param id opaque id, part of its address
 * @param date the day it is about
 * @param createdAt when it was first kept
 * @param updatedAt when it was last kept
 * @param version counts changes
 * @param words the text and its findings
 * @param brief mood, feelings and signs
 */
public record OpenEntry(UUID id, LocalDate date, Instant createdAt, Instant updatedAt, long version, EntryWords words,
		EntryBrief brief) {

	/** What the person wrote, as it would come from the form. */
	public Page page() {
		return new Page(this.date, this.brief.mood(), this.brief.feelings(), this.words.text());
	}

}
