package app.steady.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import org.springframework.stereotype.Component;

/**
 * Judges a passphrase that somebody chooses: long enough, and hard to guess for whoever
 * knows the name. Safe for any number of threads; nothing of it is kept or logged.
 */
@Component
public class PassphraseRule {

	/** As people count, so that twelve emoji are twelve. */
	private static final int SHORTEST = 12;

	/** As forms count; whoever signs in may not type more. */
	private static final int LONGEST = 1000;

	/**
	 * How much is judged. The time it takes grows faster than the text, and who has a
	 * hundred good characters has a good passphrase.
	 */
	private static final int JUDGED = 100;

	/** Of 4: ten thousand times as many guesses as a common password takes. */
	private static final int ENOUGH = 3;

	private static final int SHORTEST_NAME = 3;

	/** What a passphrase is too long or too short for, or else what makes it weak. */
	public Optional<String> problem(String passphrase, String name) {
		if (passphrase.codePointCount(0, passphrase.length()) < SHORTEST || passphrase.length() > LONGEST) {
			return Optional.of("account.passphrase.length");
		}
		return (score(normal(passphrase), names(normal(name))) < ENOUGH) ? Optional.of("account.passphrase.weak")
				: Optional.empty();
	}

	/** The same where the name is not known. */
	public Optional<String> problem(String passphrase) {
		return problem(passphrase, "");
	}

	static String judged(String passphrase) {
		return LookAlikes.undone(passphrase.substring(0, Math.min(JUDGED, passphrase.length())));
	}

	private static int score(String passphrase, List<String> forbidden) {
		Strength strength = Library.ZXCVBN.measure(judged(passphrase), forbidden);
		strength.wipe();
		return strength.getScore();
	}

	private static List<String> names(String name) {
		return Stream.concat(Stream.of("steady", name), Stream.of(name.split(" ")))
			.filter((word) -> word.length() >= SHORTEST_NAME)
			.distinct()
			.toList();
	}

	private static String normal(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}

	/** Reads its lists of words when somebody first chooses a passphrase. */
	private static final class Library {

		static final Zxcvbn ZXCVBN = new Zxcvbn();

	}

	/**
	 * Signs that stand for letters, as in <em>p@$$word</em>. The library tries all
	 * readings of all of them: with a dozen different ones that takes seconds, so many
	 * are turned back into letters first. Digits stay; they also form rows and dates.
	 */
	private static final class LookAlikes {

		private static final String SIGNS = "@({[<!|$+%";

		private static final String LETTERS = "accccilstx";

		private static final int MOST = 2;

		static String undone(String text) {
			if (text.chars().filter((sign) -> SIGNS.indexOf(sign) >= 0).distinct().count() <= MOST) {
				return text;
			}
			return text.chars()
				.map((sign) -> (SIGNS.indexOf(sign) >= 0) ? LETTERS.charAt(SIGNS.indexOf(sign)) : sign)
				.collect(StringBuilder::new, (letters, sign) -> letters.append((char) sign), StringBuilder::append)
				.toString();
		}

	}

}
