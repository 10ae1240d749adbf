package app.steady.signs.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.matchers.Dictionary;

import app.steady.signs.text.Language;

/**
 * English as people write it: all lists of the library that also judges passphrases. They
 * share no word, so that each list alone lacks everyday ones.
 */
final class English {

	private static final Set<String> NAMES = Set.of(StandardDictionaries.FEMALE_NAMES, StandardDictionaries.MALE_NAMES);

	private English() {
	}

	static Language load(Set<String> everyday) {
		try {
			List<Dictionary> all = StandardDictionaries.loadAllDictionaries();
			List<Dictionary> names = all.stream().filter((list) -> NAMES.contains(list.getName())).toList();
			return new Language(words(all), words(names), everyday);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> words(List<Dictionary> lists) {
		return lists.stream().flatMap((list) -> list.getFrequencies().stream()).collect(Collectors.toSet());
	}

}
