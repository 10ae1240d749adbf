package app.steady.account.web;

import java.time.ZoneId;

import app.steady.account.DeviceKind;
import app.steady.account.KnownDevice;
import app.steady.account.SignIn;
import app.steady.account.Way;
import org.springframework.stereotype.Component;

/** Turns browsers and sign-ins into words. */
@Component
class DeviceViews {

	private final PlainTimes times;

	DeviceViews(PlainTimes times) {
		this.times = times;
	}

	DeviceView of(KnownDevice device, ZoneId zone) {
		return new DeviceView(device.id(), device.browser().label(), kind(device.browser().kind()),
				this.times.at(device.signedInAt(), zone), this.times.ago(device.usedAt(), zone), device.awake(),
				device.here());
	}

	SignInView of(SignIn signIn, ZoneId zone) {
		return new SignInView(this.times.at(signIn.at(), zone),
				signIn.note().map(DeviceViews::how).orElse("How and where cannot be opened."));
	}

	private static String how(SignIn.Note note) {
		return way(note.way()) + ", " + note.browser() + ", " + kind(note.kind());
	}

	private static String way(Way way) {
		return switch (way) {
			case JOINED -> "Joined";
			case PASSPHRASE -> "With the passphrase";
			case CODE -> "With the recovery code";
			case NEW_PASSPHRASE -> "New passphrase chosen";
		};
	}

	private static String kind(DeviceKind kind) {
		return (kind == DeviceKind.OWN) ? "own device" : "shared device";
	}

}
