package app.steady.account;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import app.steady.vault.DeviceToken;

/**
 * What the one cookie holds: the random token, and whose device it is, so that every look
 * into a personal table starts with the owner.
 *
 * @param owner the owner's id; proves nothing without the token
 * @param token from which the device's row, its key and the form token derive
 */
public record DeviceCookie(UUID owner, DeviceToken token) {

	private static final int OWNER_LENGTH = 22;

	/** Reads what a browser sent; empty if it is no cookie of ours. Never throws. */
	public static Optional<DeviceCookie> parse(String value) {
		if (value == null || value.length() <= OWNER_LENGTH) {
			return Optional.empty();
		}
		try {
			ByteBuffer owner = ByteBuffer.wrap(Base64.getUrlDecoder().decode(value.substring(0, OWNER_LENGTH)));
			UUID id = new UUID(owner.getLong(), owner.getLong());
			return DeviceToken.parse(value.substring(OWNER_LENGTH)).map((token) -> new DeviceCookie(id, token));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The cookie's value. Whoever reads it is signed in. */
	public String value() {
		byte[] id = ByteBuffer.allocate(16)
			.putLong(this.owner.getMostSignificantBits())
			.putLong(this.owner.getLeastSignificantBits())
			.array();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(id) + this.token.text();
	}

	/** Whether this is the id of its device. */
	public boolean isDevice(UUID id) {
		return this.token.id().equals(id);
	}

	DeviceId deviceId() {
		return new DeviceId(this.owner, this.token.id());
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "DeviceCookie";
	}

}
