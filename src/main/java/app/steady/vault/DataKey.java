package app.steady.vault;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The random key that seals all words of one owner. Immutable and safe for any number of
 * threads.
 * <p>
 * A sealed blob is: format 2 (one byte), generation of the key (four bytes), nonce (24),
 * cipher text of the padded words, tag (16). Format, generation and {@link Place} are
 * authenticated. Its length is a power of two, at least 256, plus 45 bytes. Format 1,
 * which did not bind the row's version, still opens and is no longer written.
 * <p>
 * To replace a key that others may know, make its {@link #successor()}: that one opens
 * what either key sealed and seals only with the new one, so rows can be sealed anew one
 * by one while people go on writing. Keep {@link #wrapOlder} of it until all is done, so
 * that a later sign-in can go on {@link #withOlder}.
 */
public final class DataKey {

	static final int LENGTH = 32;

	private static final byte WITHOUT_VERSION = 1;

	private static final byte FORMAT = 2;

	private static final int HEADER = 1 + Integer.BYTES;

	private static final int FIRST_GENERATION = 1;

	private final int generation;

	private final byte[] material;

	private final SealingKey sealing;

	private final List<DataKey> older;

	private DataKey(int generation, byte[] material, List<DataKey> older) {
		this.generation = generation;
		this.material = material;
		this.sealing = SealingKey.consuming(Hkdf.key(material, "steady/seal/v1"));
		this.older = List.copyOf(older);
	}

	/**
	 * A new random key of the first generation, for a new owner.
	 * @return the key
	 */
	public static DataKey generate() {
		return of(FIRST_GENERATION, Bytes.random(LENGTH));
	}

	static DataKey of(int generation, byte[] material) {
		return new DataKey(generation, material, List.of());
	}

	/**
	 * A new random key of the next generation, which also opens what this key opens.
	 * @return the key to use from now on
	 */
	public DataKey successor() {
		List<DataKey> known = Stream.concat(Stream.of(this), this.older.stream()).toList();
		return new DataKey(Math.incrementExact(this.generation), Bytes.random(LENGTH), known);
	}

	/**
	 * Seals words for one place. Sealing the same twice gives different bytes.
	 * @param place where they will be kept
	 * @param plain at most 1,048,572 bytes; may be empty
	 * @return the sealed bytes
	 * @throws IllegalArgumentException if there is more than that
	 */
	public byte[] seal(Place place, byte[] plain) {
		byte[] header = mark();
		byte[] padded = Padding.pad(plain);
		try {
			return Bytes.joined(header, this.sealing.seal(padded, header, place.bytes()));
		}
		finally {
			Arrays.fill(padded, (byte) 0);
		}
	}

	/**
	 * Opens what this key, or an older one it carries, has sealed for this very place.
	 * @param place where the bytes were found
	 * @param sealed the sealed bytes
	 * @return the words
	 * @throws CannotOpenException if they were moved, changed, cut or sealed with another
	 * key
	 */
	public byte[] open(Place place, byte[] sealed) {
		byte[] header = Arrays.copyOf(sealed, HEADER);
		byte[] rest = Arrays.copyOfRange(sealed, Math.min(HEADER, sealed.length), sealed.length);
		byte[] bound = (header[0] == FORMAT) ? place.bytes() : place.bytesWithoutVersion();
		return keyFor(sealed).flatMap((key) -> key.sealing.open(rest, header, bound))
			.flatMap(Padding::unpad)
			.orElseThrow(CannotOpenException::words);
	}

	/**
	 * Whether bytes bear the mark of this key's own generation and of the format that is
	 * written now, so that sealing anew may leave them out. Reads five bytes and proves
	 * nothing: only opening does.
	 * @param sealed the sealed bytes
	 * @return {@code false} if an older key or version sealed them, or they are no sealed
	 * bytes
	 */
	public boolean isCurrent(byte[] sealed) {
		return generationOf(sealed) == this.generation && sealed[0] == FORMAT;
	}

	/**
	 * What all bytes begin with that {@link #isCurrent}, so that a database can look for
	 * the others.
	 * @return five bytes; not secret
	 */
	public byte[] mark() {
		return ByteBuffer.allocate(HEADER).put(FORMAT).putInt(this.generation).array();
	}

	/**
	 * The older keys this one carries, wrapped by this one, to be kept while rows are
	 * still being sealed anew.
	 * @param owner whose keys they are
	 * @return one for each older key; none if there are none
	 */
	public List<WrappedKey> wrapOlder(UUID owner) {
		return this.older.stream()
			.map((key) -> WrappedKey.wrap(key, WrappedKey.Kind.OLDER, new byte[0], olderKey(owner), owner))
			.toList();
	}

	/**
	 * This key, carrying the older ones again.
	 * @param wrapped what {@link #wrapOlder} gave
	 * @param owner whose keys they are
	 * @return a key that opens what they have sealed, too
	 * @throws CannotOpenException if one was not wrapped by this key for this owner
	 */
	public DataKey withOlder(List<WrappedKey> wrapped, UUID owner) {
		List<DataKey> keys = new ArrayList<>();
		for (WrappedKey each : wrapped) {
			keys.add(each.requireKind(WrappedKey.Kind.OLDER)
				.unwrap(olderKey(owner), owner)
				.orElseThrow(CannotOpenException::key));
		}
		return new DataKey(this.generation, this.material, keys);
	}

	/**
	 * Whether this key carries older ones, because rows are still being sealed anew.
	 * @return {@code true} if so
	 */
	public boolean hasOlder() {
		return !this.older.isEmpty();
	}

	int generation() {
		return this.generation;
	}

	byte[] material() {
		return this.material.clone();
	}

	private SealingKey olderKey(UUID owner) {
		return SealingKey.consuming(Hkdf.key(this.material, "steady/older-wrap/v1", Bytes.of(owner)));
	}

	private Optional<DataKey> keyFor(byte[] sealed) {
		int wanted = generationOf(sealed);
		return Stream.concat(Stream.of(this), this.older.stream())
			.filter((key) -> key.generation == wanted)
			.findFirst();
	}

	private static int generationOf(byte[] sealed) {
		boolean known = sealed.length > HEADER && (sealed[0] == FORMAT || sealed[0] == WITHOUT_VERSION);
		return known ? ByteBuffer.wrap(sealed).getInt(1) : 0;
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "DataKey";
	}

}
