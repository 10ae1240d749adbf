package app.steady.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A {@link DataKey} encrypted by another key, as it may be stored.
 * <p>
 * Its bytes are: format 1 (one byte), kind (one byte: 1 passphrase, 2 recovery code, 3
 * device token, 4 newer data key), generation of the key inside (four bytes), parameters
 * of the kind (22 bytes for a passphrase, else none), nonce (24), encrypted key (32), tag
 * (16). All before the nonce, and the owner, are authenticated.
 */
public final class WrappedKey {

	private static final byte FORMAT = 1;

	private static final int HEADER = 2 + Integer.BYTES;

	private static final int SEALED_KEY = DataKey.LENGTH + SealingKey.OVERHEAD;

	private final Kind kind;

	private final byte[] bytes;

	private WrappedKey(Kind kind, byte[] bytes) {
		this.kind = kind;
		this.bytes = bytes;
	}

	/**
	 * Reads stored bytes. Checks all that can be told without a key.
	 * @param bytes as {@link #bytes()} gave them
	 * @return the wrapped key
	 * @throws CannotOpenException if format, kind or length is not known here
	 */
	public static WrappedKey of(byte[] bytes) {
		if (bytes.length < HEADER || bytes[0] != FORMAT || ByteBuffer.wrap(bytes).getInt(2) < 1) {
			throw CannotOpenException.key();
		}
		return Arrays.stream(Kind.values())
			.filter((kind) -> kind.code == bytes[1])
			.filter((kind) -> bytes.length == HEADER + kind.parameters + SEALED_KEY)
			.findFirst()
			.map((kind) -> new WrappedKey(kind, bytes.clone()))
			.orElseThrow(CannotOpenException::key);
	}

	/**
	 * Reads older keys that were stored one after the other.
	 * @param bytes as {@link #joined} gave them
	 * @return the wrapped keys
	 * @throws CannotOpenException as {@link #of} does
	 */
	public static List<WrappedKey> allOf(byte[] bytes) {
		int length = HEADER + SEALED_KEY;
		return IntStream.range(0, (bytes.length + length - 1) / length)
			.mapToObj((i) -> of(Arrays.copyOfRange(bytes, i * length, Math.min(bytes.length, (i + 1) * length))))
			.map((key) -> key.requireKind(Kind.OLDER))
			.toList();
	}

	/**
	 * Older keys one after the other, to be stored in one place.
	 * @param keys what {@link DataKey#wrapOlder} gave
	 * @return 78 bytes for each
	 */
	public static byte[] joined(List<WrappedKey> keys) {
		return Bytes.joined(keys.stream().map((key) -> key.bytes).toArray(byte[][]::new));
	}

	/**
	 * The bytes to store: 78, or 100 if a passphrase opens them.
	 * @return a copy
	 */
	public byte[] bytes() {
		return this.bytes.clone();
	}

	static WrappedKey wrap(DataKey key, Kind kind, byte[] parameters, SealingKey by, UUID owner) {
		byte[] head = ByteBuffer.allocate(HEADER + kind.parameters)
			.put(FORMAT)
			.put(kind.code)
			.putInt(key.generation())
			.put(parameters)
			.array();
		byte[] material = key.material();
		try {
			return new WrappedKey(kind, Bytes.joined(head, by.seal(material, head, Bytes.of(owner))));
		}
		finally {
			Arrays.fill(material, (byte) 0);
		}
	}

	/** The key inside, or nothing if it was wrapped by another key or for another. */
	Optional<DataKey> unwrap(SealingKey by, UUID owner) {
		int headLength = HEADER + this.kind.parameters;
		byte[] head = Arrays.copyOf(this.bytes, headLength);
		byte[] sealed = Arrays.copyOfRange(this.bytes, headLength, this.bytes.length);
		int generation = ByteBuffer.wrap(head).getInt(2);
		return by.open(sealed, head, Bytes.of(owner)).map((material) -> DataKey.of(generation, material));
	}

	WrappedKey requireKind(Kind wanted) {
		if (this.kind != wanted) {
			throw CannotOpenException.key();
		}
		return this;
	}

	ByteBuffer parameters() {
		return ByteBuffer.wrap(this.bytes, HEADER, this.kind.parameters).slice().asReadOnlyBuffer();
	}

	/** Names the kind and nothing else. */
	@Override
	public String toString() {
		return "WrappedKey[" + this.kind + "]";
	}

	/** What opens a wrapped key. Codes are stored: never change or reuse one. */
	enum Kind {

		PASSPHRASE(1, 22), RECOVERY(2, 0), DEVICE(3, 0), OLDER(4, 0);

		private final byte code;

		private final int parameters;

		Kind(int code, int parameters) {
			this.code = (byte) code;
			this.parameters = parameters;
		}

	}

}
