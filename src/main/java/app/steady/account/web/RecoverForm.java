package app.steady.account.web;

import java.util.Optional;

import app.steady.account.Browser;
import app.steady.vault.RecoveryCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Name, recovery code, and the passphrase to come. */
record RecoverForm(
		@NotBlank(message = "{account.name.missing}") @Size(max = 80, message = "{account.name.long}") String name,
		@NotBlank(message = "{account.code.missing}") String code, String passphrase, String device) {

	RecoverForm {
		name = (name != null) ? name : "";
		code = (code != null) ? code.strip() : "";
		passphrase = (passphrase != null) ? passphrase : "";
	}

	/** The browser that sends this, on the device that was chosen. */
	Browser browser(HttpServletRequest request) {
		return Browsers.of(this.device, request);
	}

	/** What tells at first sight that this is no code. */
	Optional<String> slip() {
		try {
			RecoveryCode.parse(this.code);
			return Optional.empty();
		}
		catch (RecoveryCode.MistypedException ex) {
			return Optional.of(ex.getMessage());
		}
	}

	RecoverForm withoutPassphrase() {
		return new RecoverForm(this.name, this.code, null, this.device);
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "RecoverForm";
	}

}
