package app.steady.signs.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

import com.nulabinc.zxcvbn.StandardDictionaries;

/**
 * Words that people write, so that none of them is taken for a slip of another: all lists
 * of the library that also judges passphrases. They share no word, so that each list
 * alone lacks everyday ones.
 */
final class WordsOfTheLanguage {

	private WordsOfTheLanguage() {
	}

	static Set<String> load() {
		try {
			return StandardDictionaries.loadAllDictionaries()
				.stream()
				.flatMap((list) -> list.getFrequencies().stream())
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
