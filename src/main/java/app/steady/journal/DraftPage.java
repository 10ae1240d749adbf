package app.steady.journal;

import java.util.List;
import java.util.UUID;

/**
 * What stands in an editor, as it was typed, before it is a {@link Page}.
 *
 * @param id of the entry it will become or changes
 * @param version of the entry that it changes, or null if it is a new one
 * @param mood 1 to 5, or null
 * @param feelings ids of feeling words
 * @param text what was written so far; may be longer than an entry may
 * @param date as typed
 */
public record DraftPage(UUID id, Long version, Integer mood, List<String> feelings, String text, String date) {

	public DraftPage {
		feelings = List.copyOf(feelings);
	}

	/** Whether nothing of it would be missed. */
	public boolean saysNothing() {
		return this.text.isBlank() && this.mood == null && this.feelings.isEmpty();
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "DraftPage";
	}

}
