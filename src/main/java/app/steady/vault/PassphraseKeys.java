package app.steady.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Wraps data keys by a key from passphrase <em>and</em> server secret: Argon2id (RFC
 * 9106, version 0x13, 64 MiB, 3 passes, 1 lane, 16 random bytes of salt), then
 * HKDF-SHA-256 with a key from the server secret as its salt and the owner in its
 * {@code info}. Without the secret nobody can test a guess.
 * <p>
 * Passphrases are normalised (NFKC) and encoded in UTF-8; nothing is trimmed. How good or
 * long one must be is for the caller to judge, except that none is empty.
 * <p>
 * Each derivation takes some 64 MiB of heap while it runs (128 MiB at most, whatever a
 * stored key asks for) and about half a second of one core. It is held by that call
 * alone: callers that derive one at a time never need it twice. Safe for any number of
 * threads, yet it does not queue them.
 */
public final class PassphraseKeys {

	private static final int SALT_LENGTH = 16;

	private final ServerSecret secret;

	private final Cost cost;

	private final AtomicLong derivations = new AtomicLong();

	/**
	 * Wraps at the standard cost.
	 * @param secret the server secret to mix in
	 */
	public PassphraseKeys(ServerSecret secret) {
		this(secret, Cost.STANDARD);
	}

	PassphraseKeys(ServerSecret secret, Cost cost) {
		this.secret = secret;
		this.cost = cost;
	}

	/**
	 * Wraps a key so that the passphrase opens it. Derives once.
	 * @param key what to wrap
	 * @param passphrase what the owner will type; not empty
	 * @param owner whose key it is
	 * @return the wrapped key, with all that is needed to derive again but the secrets
	 * @throws IllegalArgumentException if the passphrase is empty
	 */
	public WrappedKey wrap(DataKey key, CharSequence passphrase, UUID owner) {
		if (passphrase.isEmpty()) {
			throw new IllegalArgumentException("A passphrase cannot be empty");
		}
		byte[] salt = Bytes.random(SALT_LENGTH);
		return WrappedKey.wrap(key, WrappedKey.Kind.PASSPHRASE, Bytes.joined(this.cost.bytes(), salt),
				derive(passphrase, this.cost, salt, owner), owner);
	}

	/**
	 * Unwraps a key. Derives once, whether or not the passphrase is right.
	 * @param wrapped what {@link #wrap} gave
	 * @param passphrase what was typed
	 * @param owner whose key it is
	 * @return the key, or empty if the passphrase, the owner or the server secret is
	 * another, or the bytes were changed
	 * @throws CannotOpenException before deriving, if this kind of key is not opened by a
	 * passphrase or asks for a cost out of bounds
	 */
	public Optional<DataKey> unwrap(WrappedKey wrapped, CharSequence passphrase, UUID owner) {
		ByteBuffer parameters = wrapped.requireKind(WrappedKey.Kind.PASSPHRASE).parameters();
		Cost stored = Cost.read(parameters);
		byte[] salt = new byte[SALT_LENGTH];
		parameters.get(salt);
		return wrapped.unwrap(derive(passphrase, stored, salt, owner), owner);
	}

	/**
	 * Spends one derivation on a name that nobody has, so that known and unknown names
	 * cost the same.
	 * @param passphrase what was typed
	 */
	public void deriveInVain(CharSequence passphrase) {
		derive(passphrase, this.cost, Bytes.random(SALT_LENGTH), UUID.randomUUID());
	}

	/**
	 * Whether a key was wrapped at another cost than is the rule now, and should be
	 * wrapped again at the next chance.
	 * @param wrapped what {@link #wrap} gave, now or years ago
	 * @return {@code true} if so
	 * @throws CannotOpenException as {@link #unwrap} does
	 */
	public boolean isOutdated(WrappedKey wrapped) {
		return !Cost.read(wrapped.requireKind(WrappedKey.Kind.PASSPHRASE).parameters()).equals(this.cost);
	}

	/**
	 * How many derivations this object has begun, for tests and figures.
	 * @return the count
	 */
	public long derivations() {
		return this.derivations.get();
	}

	private SealingKey derive(CharSequence passphrase, Cost cost, byte[] salt, UUID owner) {
		this.derivations.incrementAndGet();
		byte[] typed = utf8(passphrase);
		byte[] stretched = argon2id(typed, cost.parameters().withSalt(salt).build());
		try {
			return SealingKey.consuming(Hkdf.saltedKey(stretched, this.secret.passphraseSalt(),
					"steady/passphrase-wrap/v1", Bytes.of(owner)));
		}
		finally {
			Arrays.fill(typed, (byte) 0);
			Arrays.fill(stretched, (byte) 0);
		}
	}

	static byte[] argon2id(byte[] password, Argon2Parameters parameters) {
		Argon2BytesGenerator generator = new Argon2BytesGenerator();
		generator.init(parameters);
		byte[] hash = new byte[Hkdf.KEY_LENGTH];
		generator.generateBytes(password, hash);
		return hash;
	}

	static byte[] utf8(CharSequence passphrase) {
		String normal = Normalizer.normalize(passphrase, Normalizer.Form.NFKC);
		ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(normal));
		byte[] bytes = new byte[encoded.remaining()];
		encoded.get(bytes);
		Arrays.fill(encoded.array(), (byte) 0);
		return bytes;
	}

	/**
	 * What one derivation costs. Bounds hold for what is read, too: a hostile row can
	 * take 128 MiB for about seven times the usual time, not more.
	 *
	 * @param memory in KiB, 8 for each lane to 131,072
	 * @param passes 1 to 10
	 * @param lanes 1 to 4; computed one after the other
	 */
	record Cost(int memory, int passes, int lanes) {

		static final Cost STANDARD = new Cost(64 * 1024, 3, 1);

		Cost {
			if (lanes < 1 || lanes > 4 || passes < 1 || passes > 10 || memory < 8 * lanes || memory > 128 * 1024) {
				throw new IllegalArgumentException("The cost of a passphrase is out of bounds");
			}
		}

		static Cost read(ByteBuffer bytes) {
			try {
				return new Cost(bytes.getInt(), bytes.get(), bytes.get());
			}
			catch (IllegalArgumentException ex) {
				throw CannotOpenException.key();
			}
		}

		byte[] bytes() {
			return ByteBuffer.allocate(6).putInt(this.memory).put((byte) this.passes).put((byte) this.lanes).array();
		}

		Argon2Parameters.Builder parameters() {
			return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
				.withVersion(Argon2Parameters.ARGON2_VERSION_13)
				.withMemoryAsKB(this.memory)
				.withIterations(this.passes)
				.withParallelism(this.lanes);
		}

	}

}
