package app.steady.account.web;

/** Another passphrase. */
record PassphraseForm(@NewPassphrase String passphrase) {

	PassphraseForm {
		passphrase = (passphrase != null) ? passphrase : "";
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "PassphraseForm";
	}

}
