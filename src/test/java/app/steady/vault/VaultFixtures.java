package app.steady.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Keys and places for tests, of other modules too.
 */
public final class VaultFixtures {

	public static final UUID OWNER = UUID.fromString("6f1c7a52-0c0e-4c5e-9a34-0b1f5f5f2a01");

	public static final UUID OTHER_OWNER = UUID.fromString("6f1c7a52-0c0e-4c5e-9a34-0b1f5f5f2a02");

	private static final UUID ROW = UUID.fromString("0193a5f0-9d2c-7c11-8d53-6b0c6f2f7e11");

	private VaultFixtures() {
	}

	/** Passphrase keys that derive in a millisecond. */
	public static PassphraseKeys quickPassphraseKeys(ServerSecret secret) {
		return new PassphraseKeys(secret, new PassphraseKeys.Cost(64, 1, 1));
	}

	/** A sealed file that opens in a millisecond. */
	public static byte[] sealedFile(String content, String passphrase) {
		return SealedFile.seal(utf8(content), passphrase, new PassphraseKeys.Cost(64, 1, 1));
	}

	public static Place place() {
		return new Place("entry", "words", OWNER, ROW, LocalDate.of(2026, 11, 22));
	}

	/** Sealed as format 1 did, which did not bind the version. */
	public static byte[] sealWithoutVersion(DataKey key, Place place, byte[] plain) {
		byte[] header = ByteBuffer.allocate(5).put((byte) 1).putInt(key.generation()).array();
		SealingKey sealing = SealingKey.consuming(Hkdf.key(key.material(), "steady/seal/v1"));
		return Bytes.joined(header, sealing.seal(Padding.pad(plain), header, place.bytesWithoutVersion()));
	}

	static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Bytes from, from + 1, and so on. */
	static byte[] counting(int from, int length) {
		byte[] bytes = new byte[length];
		for (int i = 0; i < length; i++) {
			bytes[i] = (byte) (from + i);
		}
		return bytes;
	}

	static byte[] withFlippedBit(byte[] bytes, int bit) {
		byte[] flipped = bytes.clone();
		flipped[bit / 8] ^= (byte) (1 << (bit % 8));
		return flipped;
	}

}
