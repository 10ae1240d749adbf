package app.steady.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Hides lengths: a text becomes its length (four bytes), itself, and zeros up to the next
 * power of two, at least 256 bytes and at most 1 MiB.
 * <p>
 * So all that fits into 80 kB has one of ten lengths. PADMÉ (Nikitin et al. 2019,
 * "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs") costs at
 * most 12 % of space where this may double it, but has some 130 lengths for the same
 * texts and would tell the size of an entry to within a sentence or two.
 */
final class Padding {

	static final int MINIMUM = 256;

	static final int MAXIMUM = 1 << 20;

	private static final int PREFIX = Integer.BYTES;

	private Padding() {
	}

	static byte[] pad(byte[] plain) {
		if (plain.length > MAXIMUM - PREFIX) {
			throw new IllegalArgumentException(
					"At most %d bytes can be sealed at once, not %d".formatted(MAXIMUM - PREFIX, plain.length));
		}
		return ByteBuffer.allocate(paddedLength(plain.length)).putInt(plain.length).put(plain).array();
	}

	/** What was padded, or nothing if this is not exactly what {@link #pad} makes. */
	static Optional<byte[]> unpad(byte[] padded) {
		if (padded.length < MINIMUM || padded.length > MAXIMUM) {
			return Optional.empty();
		}
		int length = ByteBuffer.wrap(padded).getInt();
		if (length < 0 || length > padded.length - PREFIX || paddedLength(length) != padded.length) {
			return Optional.empty();
		}
		int rest = 0;
		for (int i = PREFIX + length; i < padded.length; i++) {
			rest |= padded[i];
		}
		return (rest == 0) ? Optional.of(Arrays.copyOfRange(padded, PREFIX, PREFIX + length)) : Optional.empty();
	}

	private static int paddedLength(int length) {
		int needed = Math.max(length + PREFIX, MINIMUM);
		int highest = Integer.highestOneBit(needed);
		return (highest == needed) ? needed : highest << 1;
	}

}
