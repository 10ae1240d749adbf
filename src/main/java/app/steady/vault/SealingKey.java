package app.steady.vault;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.XAesGcmKey;
import com.google.crypto.tink.aead.XAesGcmParameters;
import com.google.crypto.tink.aead.internal.XAesGcm;
import com.google.crypto.tink.util.SecretBytes;

/**
 * Encrypts under one 32-byte key with XAES-256-GCM, giving nonce (24 bytes), cipher text
 * (as long as the plain text) and tag (16 bytes).
 * <p>
 * Why XAES-256-GCM (C2SP, <a href="https://c2sp.org/XAES-256-GCM">specification</a>):
 * nonces are random, and with 192 bits of them one key is good for 2<sup>80</sup>
 * messages without anybody counting, where plain AES-GCM ends at 2<sup>32</sup>.
 * XChaCha20-Poly1305 is as safe, but opened 2 kB in 19 µs instead of 1.2 µs on Java 17,
 * which has AES but no ChaCha20 in hardware. AES-GCM-SIV is not in the JDK.
 * <p>
 * Tink's primitive is made directly, without a keyset: keysets need protobuf, take four
 * times as long per key and 0.3 s more at first use, and print warnings on Java 25. It is
 * an internal class of Tink, but what it computes is specified and tested here against
 * the specification, so that any other implementation can take its place.
 */
final class SealingKey {

	static final int OVERHEAD = 24 + 16;

	private static final int SALT_LENGTH = 12;

	private final Aead aead;

	private SealingKey(Aead aead) {
		this.aead = aead;
	}

	/** Takes the key over: its bytes are wiped. */
	static SealingKey consuming(byte[] key) {
		try {
			SecretBytes secret = SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get());
			XAesGcmParameters parameters = XAesGcmParameters.create(XAesGcmParameters.Variant.NO_PREFIX, SALT_LENGTH);
			return new SealingKey(XAesGcm.create(XAesGcmKey.create(parameters, secret, null)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Tink cannot make a key for XAES-256-GCM", ex);
		}
		finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	/** Seals, bound to the given parts, none of which is kept in the result. */
	byte[] seal(byte[] plain, byte[]... bound) {
		try {
			return this.aead.encrypt(plain, Bytes.lengthPrefixed(bound));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Sealing failed", ex);
		}
	}

	/** Opens, or gives nothing when a bit or a bound part differs. */
	Optional<byte[]> open(byte[] sealed, byte[]... bound) {
		try {
			return Optional.of(this.aead.decrypt(sealed, Bytes.lengthPrefixed(bound)));
		}
		catch (GeneralSecurityException ex) {
			return Optional.empty();
		}
	}

}
