package app.steady.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft, opened for its owner.
 *
 * @param id opaque id, part of its address
 * @param updatedAt when it was last kept
 * @param version counts changes
 * @param page empty if it cannot be opened
 */
public record OpenDraft(UUID id, Instant updatedAt, long version, Optional<DraftPage> page) {

	/** Whether it is about this entry. */
	public boolean isOf(UUID entry) {
		return this.id.equals(entry) || this.page.filter((typed) -> typed.id().equals(entry)).isPresent();
	}

}
