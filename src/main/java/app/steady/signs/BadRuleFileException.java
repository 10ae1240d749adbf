package app.steady.signs;

/** A file under {@code signs/} that cannot be used. */
public final class BadRuleFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * A fault in a file.
	 * @param message names file and line and what to mend
	 */
	public BadRuleFileException(String message) {
		super(message);
	}

	/**
	 * A fault in a file.
	 * @param message names file and line and what to mend
	 * @param cause what the file's reader said
	 */
	public BadRuleFileException(String message, Throwable cause) {
		super(message, cause);
	}

}
