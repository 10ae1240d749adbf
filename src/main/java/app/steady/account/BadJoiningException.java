package app.steady.account;

/** The settings do not say who may join. */
class BadJoiningException extends RuntimeException {

	private final String action;

	BadJoiningException(String message, String action) {
		super(message);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
