package app.steady.account.web;

import app.steady.account.DeviceKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** Name, passphrase and whose device this is. */
record SignInForm(
		@NotBlank(message = "{account.name.missing}") @Size(max = 80, message = "{account.name.long}") String name,
		@NotEmpty(message = "{account.passphrase.missing}") @Size(max = 1000,
				message = "{account.passphrase.long}") String passphrase,
		String device) {

	DeviceKind kind() {
		return "shared".equals(this.device) ? DeviceKind.SHARED : DeviceKind.OWN;
	}

	SignInForm withoutPassphrase() {
		return new SignInForm(this.name, null, this.device);
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "SignInForm";
	}

}
