package app.steady.account;

/**
 * The account was locked with a new key meanwhile; the one at hand opens nothing more.
 */
public class ChangedMeanwhileException extends RuntimeException {

	ChangedMeanwhileException() {
		super("The account has a new key", null, false, false);
	}

}
