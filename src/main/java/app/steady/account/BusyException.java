package app.steady.account;

/** Too many people sign in at this very moment; trying again in a moment will do. */
public class BusyException extends RuntimeException {

	BusyException() {
		super("Too many sign-ins at once", null, false, false);
	}

}
