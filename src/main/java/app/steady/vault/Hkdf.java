package app.steady.vault;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * HKDF with SHA-256 (RFC 5869). The purpose keeps keys for different uses apart; it and
 * its context are length-prefixed, so no two uses share an {@code info}.
 */
final class Hkdf {

	static final int KEY_LENGTH = 32;

	private static final byte[] NO_SALT = null;

	private Hkdf() {
	}

	static byte[] key(byte[] secret, String purpose, byte[]... context) {
		return saltedKey(secret, NO_SALT, purpose, context);
	}

	static byte[] saltedKey(byte[] secret, byte[] salt, String purpose, byte[]... context) {
		byte[] info = Bytes.lengthPrefixed(Bytes.of(purpose), Bytes.lengthPrefixed(context));
		return bytes(secret, salt, info, KEY_LENGTH);
	}

	static byte[] bytes(byte[] secret, byte[] salt, byte[] info, int length) {
		HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
		generator.init(new HKDFParameters(secret, salt, info));
		byte[] bytes = new byte[length];
		generator.generateBytes(bytes, 0, length);
		return bytes;
	}

}
