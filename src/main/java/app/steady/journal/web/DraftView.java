package app.steady.journal.web;

import java.util.UUID;

/**
 * A draft that somebody can go on with.
 *
 * @param when it was last kept, in words
 * @param change whether it changes a page that is kept
 * @param opens whether it can be opened
 */
record DraftView(UUID id, String when, boolean change, boolean opens) {

	public String path() {
		return "/write/draft/" + this.id;
	}

}
