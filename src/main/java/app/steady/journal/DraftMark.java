package app.steady.journal;

import java.util.UUID;

/**
 * Which draft an editor keeps its words in, and how far it is. Of one tab the later step
 * counts, whichever arrives last; another tab only goes on with what it has seen.
 *
 * @param id of the draft; that of the page, unless another tab holds that
 * @param tab made when the editor was shown
 * @param step counts what the tab has sent
 * @param seen version of the draft that the editor began with, or null if with none
 */
public record DraftMark(UUID id, UUID tab, long step, Long seen) {

	/** For an editor that begins with no draft. */
	public static DraftMark of(UUID page) {
		return new DraftMark(page, UUID.randomUUID(), 0, null);
	}

	/** For an editor that goes on with a draft. */
	public static DraftMark of(OpenDraft draft) {
		return new DraftMark(draft.id(), UUID.randomUUID(), 0, draft.version());
	}

	/** The same editor with a draft of its own. */
	public DraftMark apart() {
		return new DraftMark(UUID.randomUUID(), this.tab, this.step, null);
	}

}
