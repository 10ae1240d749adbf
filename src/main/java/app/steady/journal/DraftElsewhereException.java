package app.steady.journal;

/**
 * Another tab went on with a draft, or its page was kept in the meantime. Nothing was
 * overwritten, and what was sent is not kept.
 */
public class DraftElsewhereException extends RuntimeException {

	DraftElsewhereException() {
		super("Draft held elsewhere", null, false, false);
	}

}
