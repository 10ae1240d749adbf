package app.steady.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The 32 random bytes that a signed-in browser holds in its cookie and the server does
 * not keep. The id of the device's row, the key that wraps the data key there and the
 * CSRF token come from it by HKDF-SHA-256, so none of them tells another, and a stolen
 * table opens nothing.
 */
public final class DeviceToken {

	private static final int LENGTH = 32;

	private static final int TEXT_LENGTH = 43;

	private final byte[] bytes;

	private DeviceToken(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * A new random token.
	 * @return the token
	 */
	public static DeviceToken generate() {
		return new DeviceToken(Bytes.random(LENGTH));
	}

	/**
	 * Reads what a browser sent. Never throws.
	 * @param text anything, or {@code null}
	 * @return the token, or empty if no token is written like this
	 */
	public static Optional<DeviceToken> parse(String text) {
		if (text == null || text.length() != TEXT_LENGTH) {
			return Optional.empty();
		}
		try {
			DeviceToken token = new DeviceToken(Base64.getUrlDecoder().decode(text));
			return token.text().equals(text) ? Optional.of(token) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The token as the cookie holds it. Whoever reads it is signed in.
	 * @return 43 characters of base64url
	 */
	public String text() {
		return text(this.bytes);
	}

	/**
	 * Id of the device's row.
	 * @return 128 bits that tell nothing of the token
	 */
	public UUID id() {
		ByteBuffer id = ByteBuffer.wrap(Hkdf.key(this.bytes, "steady/device-id/v1"));
		return new UUID(id.getLong(), id.getLong());
	}

	/**
	 * What each form of this device carries.
	 * @return 43 characters of base64url
	 */
	public String csrf() {
		return text(Hkdf.key(this.bytes, "steady/device-csrf/v1"));
	}

	/**
	 * Whether this is {@link #csrf()}, in a time that does not depend on where it
	 * differs.
	 * @param sent what a form carried, or {@code null}
	 * @return {@code true} if so
	 */
	public boolean isCsrf(String sent) {
		return sent != null && MessageDigest.isEqual(Bytes.of(csrf()), Bytes.of(sent));
	}

	/**
	 * Wraps a key so that this token opens it.
	 * @param key what to wrap
	 * @param owner whose key it is
	 * @return the wrapped key
	 */
	public WrappedKey wrap(DataKey key, UUID owner) {
		return WrappedKey.wrap(key, WrappedKey.Kind.DEVICE, new byte[0], wrappingKey(owner), owner);
	}

	/**
	 * Unwraps a key.
	 * @param wrapped what {@link #wrap} gave
	 * @param owner whose key it is
	 * @return the key, or empty if the token or the owner is another, or the bytes were
	 * changed
	 * @throws CannotOpenException if this kind of key is not opened by a device token
	 */
	public Optional<DataKey> unwrap(WrappedKey wrapped, UUID owner) {
		return wrapped.requireKind(WrappedKey.Kind.DEVICE).unwrap(wrappingKey(owner), owner);
	}

	private SealingKey wrappingKey(UUID owner) {
		return SealingKey.consuming(Hkdf.key(this.bytes, "steady/device-wrap/v1", Bytes.of(owner)));
	}

	private static String text(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "DeviceToken";
	}

}
