package app.steady.account.web;

import java.util.Locale;
import java.util.Optional;

import app.steady.account.Browser;
import app.steady.account.DeviceKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** Name, passphrase and whose device this is. */
record SignInForm(
		@NotBlank(message = "{account.name.missing}") @Size(max = 80, message = "{account.name.long}") String name,
		@NotEmpty(message = "{account.passphrase.missing}") @Size(max = 1000,
				message = "{account.passphrase.long}") String passphrase,
		String device) {

	/** A form to fill in, for a device that was of this kind before, if that is known. */
	static SignInForm empty(Optional<DeviceKind> before) {
		return new SignInForm("", null, before.orElse(DeviceKind.OWN).name().toLowerCase(Locale.ROOT));
	}

	/** The browser that sends this, on the device that was chosen. */
	Browser browser(HttpServletRequest request) {
		return Browsers.of(this.device, request);
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
