package app.steady.account.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** The passphrase from before a recovery, and the next one. */
record TakeBackForm(@NotEmpty(message = "{account.former.missing}") @Size(max = 1000,
		message = "{account.passphrase.long}") String former, @NewPassphrase String passphrase) {

	TakeBackForm {
		passphrase = (passphrase != null) ? passphrase : "";
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "TakeBackForm";
	}

}
