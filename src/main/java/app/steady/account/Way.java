package app.steady.account;

/** How somebody came to be signed in. */
public enum Way {

	/** By joining. */
	JOINED,
	/** With name and passphrase. */
	PASSPHRASE,
	/** With the recovery code. */
	CODE,
	/** By choosing a new passphrase while signed in. */
	NEW_PASSPHRASE

}
