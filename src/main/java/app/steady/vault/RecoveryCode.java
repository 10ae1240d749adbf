package app.steady.vault;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What opens a data key when the passphrase is lost: 135 random bits as 27 characters of
 * <a href="https://www.crockford.com/base32.html">Crockford's base 32</a> and a check
 * character, shown in seven groups of four. HKDF-SHA-256 makes the wrapping key from it;
 * the server secret has no part in it.
 * <p>
 * The characters are taken as the coefficients of a polynomial over GF(32) that the check
 * character makes vanish at a primitive element: any one wrong character and any two that
 * changed places are noticed, and 31 of 32 other slips.
 */
public final class RecoveryCode {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 28;

	private static final int LONGEST_INPUT = 200;

	/** Reduces by x⁵ + x² + 1, which is primitive. */
	private static final int MODULUS = 0b100101;

	private final String characters;

	private RecoveryCode(String characters) {
		this.characters = characters;
	}

	/**
	 * A new random code.
	 * @return the code
	 */
	public static RecoveryCode generate() {
		StringBuilder characters = new StringBuilder(LENGTH);
		for (byte random : Bytes.random(LENGTH - 1)) {
			characters.append(ALPHABET.charAt(random & 31));
		}
		return new RecoveryCode(characters.append(ALPHABET.charAt(timesX(remainder(characters)))).toString());
	}

	/**
	 * Reads a typed code: upper or lower case, with or without spaces, dashes and other
	 * signs, O for 0, I or L for 1.
	 * @param text what was typed
	 * @return the code
	 * @throws MistypedException if it cannot be one
	 */
	public static RecoveryCode parse(String text) {
		if (text.length() > LONGEST_INPUT) {
			throw new MistypedException("This is too long for a recovery code");
		}
		String characters = canonical(text);
		if (characters.length() != LENGTH) {
			throw new MistypedException(
					"A recovery code has %d letters and digits; this has %d".formatted(LENGTH, characters.length()));
		}
		for (int i = 0; i < LENGTH; i++) {
			if (ALPHABET.indexOf(characters.charAt(i)) < 0) {
				throw new MistypedException("Character %d does not occur in recovery codes".formatted(i + 1));
			}
		}
		if (remainder(characters) != 0) {
			throw new MistypedException("A character of this recovery code is wrong, or two have changed places");
		}
		return new RecoveryCode(characters);
	}

	/**
	 * The code as it is shown to its owner, and to nobody else: seven groups of four
	 * characters with dashes between.
	 * @return 34 characters
	 */
	public String text() {
		return this.characters.replaceAll("(.{4})(?!$)", "$1-");
	}

	/**
	 * The last group, by which its owner proves to have kept the code.
	 * @return 4 characters, of which the last follows from the others
	 */
	public String ending() {
		return this.characters.substring(LENGTH - 4);
	}

	/**
	 * Whether a part of a code, or all of it, was typed that ends like this; as leniently
	 * as {@link #parse} reads.
	 * @param typed what was typed
	 * @param ending what {@link #ending()} gave
	 * @return {@code true} if so
	 */
	public static boolean endsWith(String typed, String ending) {
		return typed.length() <= LONGEST_INPUT && canonical(typed).endsWith(ending);
	}

	/**
	 * Wraps a key so that this code opens it.
	 * @param key what to wrap
	 * @param owner whose key it is
	 * @return the wrapped key
	 */
	public WrappedKey wrap(DataKey key, UUID owner) {
		return WrappedKey.wrap(key, WrappedKey.Kind.RECOVERY, new byte[0], wrappingKey(owner), owner);
	}

	/**
	 * Unwraps a key.
	 * @param wrapped what {@link #wrap} gave
	 * @param owner whose key it is
	 * @return the key, or empty if the code or the owner is another, or the bytes were
	 * changed
	 * @throws CannotOpenException if this kind of key is not opened by a recovery code
	 */
	public Optional<DataKey> unwrap(WrappedKey wrapped, UUID owner) {
		return wrapped.requireKind(WrappedKey.Kind.RECOVERY).unwrap(wrappingKey(owner), owner);
	}

	private SealingKey wrappingKey(UUID owner) {
		return SealingKey.consuming(Hkdf.key(Bytes.of(this.characters), "steady/recovery-wrap/v1", Bytes.of(owner)));
	}

	private static String canonical(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toUpperCase(Locale.ROOT)
			.codePoints()
			.filter(Character::isLetterOrDigit)
			.mapToObj(Character::toString)
			.collect(Collectors.joining())
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1');
	}

	private static int remainder(CharSequence characters) {
		int remainder = 0;
		for (int i = 0; i < characters.length(); i++) {
			remainder = timesX(remainder) ^ ALPHABET.indexOf(characters.charAt(i));
		}
		return remainder;
	}

	private static int timesX(int element) {
		int shifted = element << 1;
		return (shifted < 32) ? shifted : shifted ^ MODULUS;
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "RecoveryCode";
	}

	/**
	 * What was typed is no recovery code. The message says why, without any of it, and
	 * can be shown.
	 */
	public static final class MistypedException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		MistypedException(String message) {
			super(message);
		}

	}

}
