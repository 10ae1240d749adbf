package app.steady.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import app.steady.vault.CannotOpenException;
import app.steady.vault.Place;

/** Which browser a device is, as it stands sealed in its row. */
final class DeviceLabel {

	private DeviceLabel() {
	}

	static byte[] seal(Owner owner, DeviceId device, Browser browser) {
		return owner.key().seal(place(device), browser.label().getBytes(StandardCharsets.UTF_8));
	}

	/** The label; that of an unknown browser if there is none or it does not open. */
	static String open(Owner owner, DeviceId device, Optional<byte[]> sealed) {
		try {
			return sealed.map((bytes) -> owner.key().open(place(device), bytes))
				.map((plain) -> new String(plain, StandardCharsets.UTF_8))
				.orElse(UserAgent.UNKNOWN);
		}
		catch (CannotOpenException ex) {
			return UserAgent.UNKNOWN;
		}
	}

	private static Place place(DeviceId device) {
		return new Place("device", "label", device.ownerId(), device.id(), null);
	}

}
