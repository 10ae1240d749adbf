package app.steady.account;

/** The server secret is missing, unreadable or another one than the database knows. */
class BadSecretException extends RuntimeException {

	private final String action;

	BadSecretException(String message, String action) {
		super(message);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
