package app.steady.operation.rows;

/**
 * A command cannot go on, for a reason that the person who started it can do something
 * about.
 */
public class StoppedException extends RuntimeException {

	private final String action;

	/**
	 * Why and what next.
	 * @param message what is wrong, in a sentence
	 * @param action what to do next, in a sentence
	 */
	public StoppedException(String message, String action) {
		super(message);
		this.action = action;
	}

	/** What to do next. */
	public String action() {
		return this.action;
	}

}
