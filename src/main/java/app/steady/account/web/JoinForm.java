package app.steady.account.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

import app.steady.account.Browser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** All that joining asks for, on one screen. */
record JoinForm(
		@NotBlank(message = "{account.name.missing}") @Size(max = 80, message = "{account.name.long}") @Pattern(
				regexp = "[^\\p{Cntrl}]*", message = "{account.name.control}") String name,
		String passphrase, String device, String zone, String invitation,
		@Pattern(regexp = "true", message = "{account.consent.missing}") String consent) {

	JoinForm {
		name = (name != null) ? name.strip() : "";
		passphrase = (passphrase != null) ? passphrase : "";
		invitation = (invitation != null) ? invitation.strip() : "";
		consent = (consent != null) ? consent : "";
	}

	static JoinForm blank() {
		return new JoinForm("", "", "own", "UTC", "", "");
	}

	/** The browser that sends this, on the device that was chosen. */
	Browser browser(HttpServletRequest request) {
		return Browsers.of(this.device, request);
	}

	ZoneId zoneId() {
		try {
			return (this.zone == null || this.zone.isBlank()) ? ZoneOffset.UTC : ZoneId.of(this.zone);
		}
		catch (DateTimeException ex) {
			return ZoneOffset.UTC;
		}
	}

	JoinForm withoutPassphrase() {
		return new JoinForm(this.name, null, this.device, this.zone, this.invitation, this.consent);
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "JoinForm";
	}

}
