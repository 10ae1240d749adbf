package app.steady.account;

import java.time.Duration;

/**
 * How often something may be tried: all limits of this site.
 * <p>
 * A window begins with the first try and is over when its time is; so around its end, and
 * at midnight UTC when all codes change, up to twice as many tries may follow one
 * another. A limit on failures gives a try back that turns out to be right.
 */
public enum Limit {

	/** Failed sign-ins from one network address, where the browser is not known. */
	SIGN_IN_FROM_ADDRESS(10, Duration.ofMinutes(15), true),

	/**
	 * Failed sign-ins under one name, whether or not anybody has it, from browsers that
	 * are not known. One address alone never gets this far.
	 */
	SIGN_IN_AS_NAME(50, Duration.ofHours(1), true),

	/**
	 * Failed sign-ins on a browser that was signed in to this very account before.
	 * Nothing else stops it, whatever others do with the name or from the same address.
	 */
	SIGN_IN_ON_DEVICE(10, Duration.ofMinutes(15), true),

	/** Wrong recovery codes from one network address. */
	RECOVER_FROM_ADDRESS(5, Duration.ofMinutes(15), true),

	/** Wrong passphrases of an owner who is signed in and is asked for it again. */
	PASSPHRASE_AGAIN(10, Duration.ofMinutes(15), true),

	/** Joining from one network address, also under a name that turns out to be taken. */
	JOIN_FROM_ADDRESS(20, Duration.ofHours(1), false),

	/** Wrong invitation codes from one network address. */
	INVITATION_FROM_ADDRESS(10, Duration.ofHours(1), true);

	private final int tries;

	private final Duration window;

	private final boolean onFailures;

	Limit(int tries, Duration window, boolean onFailures) {
		this.tries = tries;
		this.window = window;
		this.onFailures = onFailures;
	}

	int tries() {
		return this.tries;
	}

	Duration window() {
		return this.window;
	}

	boolean onFailures() {
		return this.onFailures;
	}

}
