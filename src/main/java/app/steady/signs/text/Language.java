package app.steady.signs.text;

import java.util.Set;

/**
 * What is known of the language beyond the words that rules use.
 *
 * @param words words that nobody mistyped, in lower case
 * @param firstNames first names, in lower case
 * @param everyday words so common that they are names only where they are capitalised
 */
public record Language(Set<String> words, Set<String> firstNames, Set<String> everyday) {

	/** Nothing is known. */
	public static final Language NONE = new Language(Set.of(), Set.of(), Set.of());

	public Language {
		words = Set.copyOf(words);
		firstNames = Set.copyOf(firstNames);
		everyday = Set.copyOf(everyday);
	}

}
