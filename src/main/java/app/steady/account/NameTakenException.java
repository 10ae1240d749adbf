package app.steady.account;

/** Somebody here has this name already. */
public class NameTakenException extends RuntimeException {

	NameTakenException() {
		super("The name is taken", null, false, false);
	}

}
