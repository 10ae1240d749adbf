package app.steady.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that a passphrase alone opens, wherever it is read: no server secret and no
 * account has a part in it.
 * <p>
 * Its bytes are: {@code 89 50 41 47 45 53 0D 0A} (eight bytes, so that a file changed as
 * text is noticed), format 1 (one byte), memory of Argon2id in KiB (four bytes), its
 * passes and lanes (one byte each), salt (16), nonce (24), cipher text (as long as the
 * content), tag (16). The key is HKDF-SHA-256 of what Argon2id makes of the passphrase,
 * normalised (NFKC) and in UTF-8, for the purpose {@code steady/sealed-file/v1}; the
 * cipher is XAES-256-GCM and authenticates all that stands before the nonce. Its length
 * tells how long the content is.
 * <p>
 * Each sealing and opening derives once, which takes some 64 MiB of heap (128 MiB at
 * most, whatever a file asks for) and half a second of one core: callers let one run at a
 * time.
 */
public final class SealedFile {

	private static final byte[] MAGIC = { (byte) 0x89, 'P', 'A', 'G', 'E', 'S', '\r', '\n' };

	private static final byte FORMAT = 1;

	private static final int SALT_LENGTH = 16;

	private static final int COST = MAGIC.length + 1;

	private static final int HEAD = COST + 6 + SALT_LENGTH;

	private SealedFile() {
	}

	/**
	 * Seals a file. Sealing the same twice gives different bytes.
	 * @param content what to seal
	 * @param passphrase what will open it; not empty
	 * @return the sealed file, 71 bytes longer
	 * @throws IllegalArgumentException if the passphrase is empty
	 */
	public static byte[] seal(byte[] content, CharSequence passphrase) {
		return seal(content, passphrase, PassphraseKeys.Cost.STANDARD);
	}

	static byte[] seal(byte[] content, CharSequence passphrase, PassphraseKeys.Cost cost) {
		return seal(content, passphrase, cost, Bytes.random(SALT_LENGTH));
	}

	private static byte[] seal(byte[] content, CharSequence passphrase, PassphraseKeys.Cost cost, byte[] salt) {
		if (passphrase.isEmpty()) {
			throw new IllegalArgumentException("A passphrase cannot be empty");
		}
		byte[] head = Bytes.joined(MAGIC, new byte[] { FORMAT }, cost.bytes(), salt);
		return Bytes.joined(head, key(passphrase, cost, salt).seal(content, head));
	}

	/**
	 * Whether these bytes begin like a sealed file of any format. Proves nothing: only
	 * opening does.
	 * @param file any bytes
	 * @return {@code true} if so
	 */
	public static boolean isSealed(byte[] file) {
		return file.length >= MAGIC.length && Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
	}

	/**
	 * Opens a file.
	 * @param file what {@link #seal(byte[], CharSequence)} gave
	 * @param passphrase what was typed
	 * @return the content, or empty if the passphrase is another or a bit was changed
	 * @throws CannotOpenException before deriving, if this is no sealed file of a format
	 * that is known here, was cut to nothing, or asks for a cost out of bounds
	 */
	public static Optional<byte[]> open(byte[] file, CharSequence passphrase) {
		if (!isSealed(file) || file.length < HEAD + SealingKey.OVERHEAD || file[MAGIC.length] != FORMAT) {
			throw CannotOpenException.words();
		}
		byte[] head = Arrays.copyOf(file, HEAD);
		PassphraseKeys.Cost cost = PassphraseKeys.Cost.read(ByteBuffer.wrap(head, COST, HEAD - COST));
		byte[] salt = Arrays.copyOfRange(head, HEAD - SALT_LENGTH, HEAD);
		return key(passphrase, cost, salt).open(Arrays.copyOfRange(file, HEAD, file.length), head);
	}

	private static SealingKey key(CharSequence passphrase, PassphraseKeys.Cost cost, byte[] salt) {
		byte[] typed = PassphraseKeys.utf8(passphrase);
		byte[] stretched = PassphraseKeys.argon2id(typed, cost.parameters().withSalt(salt).build());
		try {
			return SealingKey.consuming(Hkdf.key(stretched, "steady/sealed-file/v1"));
		}
		finally {
			Arrays.fill(typed, (byte) 0);
			Arrays.fill(stretched, (byte) 0);
		}
	}

}
