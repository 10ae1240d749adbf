package app.steady.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How values become bytes in every format of the vault: numbers big-endian, text UTF-8.
 */
final class Bytes {

	private static final SecureRandom RANDOM = new SecureRandom();

	private Bytes() {
	}

	static byte[] random(int length) {
		byte[] bytes = new byte[length];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

	static byte[] of(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	static byte[] of(UUID id) {
		return ByteBuffer.allocate(16)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array();
	}

	/** Eight bytes of days since 1970-01-01, or none at all for an absent date. */
	static byte[] of(LocalDate date) {
		return (date != null) ? ByteBuffer.allocate(8).putLong(date.toEpochDay()).array() : new byte[0];
	}

	static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	/**
	 * Each part behind its length in four bytes: different lists of parts never give the
	 * same bytes.
	 */
	static byte[] lengthPrefixed(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(ByteBuffer.allocate(4).putInt(part.length).array());
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

}
