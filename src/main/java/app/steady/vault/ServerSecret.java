package app.steady.vault;

import java.util.Arrays;
import java.util.HexFormat;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The 32 random bytes that a server keeps outside its database. Without them neither
 * names nor passphrases can be guessed from what is stored. Where they are kept is the
 * caller's business.
 */
public final class ServerSecret {

	/** Length in bytes. */
	public static final int LENGTH = 32;

	private static final int FINGERPRINT_LENGTH = 8;

	private final byte[] bytes;

	private ServerSecret(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * A new random secret.
	 * @return the secret
	 */
	public static ServerSecret generate() {
		return new ServerSecret(Bytes.random(LENGTH));
	}

	/**
	 * Reads a stored secret.
	 * @param bytes {@value #LENGTH} bytes
	 * @return the secret
	 * @throws IllegalArgumentException if there are more or fewer bytes, or only zeros as
	 * in a file that a full disk left behind
	 */
	public static ServerSecret of(byte[] bytes) {
		if (bytes.length != LENGTH) {
			throw new IllegalArgumentException(
					"A server secret has %d bytes, this has %d".formatted(LENGTH, bytes.length));
		}
		if (Arrays.equals(bytes, new byte[LENGTH])) {
			throw new IllegalArgumentException("This server secret holds only zeros");
		}
		return new ServerSecret(bytes.clone());
	}

	/**
	 * The secret itself, to be stored where only the server reads it.
	 * @return a copy
	 */
	public byte[] bytes() {
		return this.bytes.clone();
	}

	/**
	 * HMAC-SHA-256 under a key of its own for each purpose.
	 * @param purpose any text; values of different purposes cannot be compared
	 * @param value what to hide, already normalised
	 * @return 32 bytes
	 */
	public byte[] hmac(String purpose, byte[] value) {
		HMac hmac = new HMac(new SHA256Digest());
		hmac.init(new KeyParameter(Hkdf.key(this.bytes, "steady/hmac/v1", Bytes.of(purpose))));
		hmac.update(value, 0, value.length);
		byte[] result = new byte[hmac.getMacSize()];
		hmac.doFinal(result, 0);
		return result;
	}

	/**
	 * Tells secrets apart without telling anything of them, so that a database can
	 * remember which one it belongs to.
	 * @return 16 hexadecimal digits; not secret
	 */
	public String fingerprint() {
		byte[] derived = Hkdf.key(this.bytes, "steady/server-secret-fingerprint/v1");
		return HexFormat.of().formatHex(derived, 0, FINGERPRINT_LENGTH);
	}

	byte[] passphraseSalt() {
		return Hkdf.key(this.bytes, "steady/passphrase-salt/v1");
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "ServerSecret";
	}

}
