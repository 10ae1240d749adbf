package app.steady.journal;

/** An owner has as many drafts as can be kept; none was pushed out. */
public class TooManyDraftsException extends RuntimeException {

	TooManyDraftsException() {
		super("Too many drafts", null, false, false);
	}

}
