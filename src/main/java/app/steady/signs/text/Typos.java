package app.steady.signs.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the word that somebody meant who mistyped one letter: <i>pormised</i>,
 * <i>alwyas</i>. Only towards words that rules use, never away from a word of the
 * language, and never where two words could be meant. Immutable.
 */
final class Typos {

	/** In shorter words one letter makes too much of a difference. */
	private static final int SHORTEST = 5;

	private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing", "er", "ers", "ly", "y", "in");

	private final Map<Integer, List<String>> byShape = new HashMap<>();

	private final Set<String> known;

	/**
	 * Words that can be mistyped.
	 * @param used words that rules use, in lower case
	 * @param known words of the language, in lower case
	 */
	Typos(Collection<String> used, Set<String> known) {
		this.known = Set.copyOf(known);
		used.stream()
			.filter((word) -> word.length() >= SHORTEST
					&& word.chars().allMatch((letter) -> letter >= 'a' && letter <= 'z'))
			.forEach((word) -> this.byShape
				.computeIfAbsent(shape(word.charAt(0), word.length()), (key) -> new ArrayList<>())
				.add(word));
	}

	private static int shape(char first, int length) {
		return first * 100 + length;
	}

	/**
	 * The word meant.
	 * @param typed a word that no rule uses, in lower case
	 * @return the only word one slip away that begins with the same letter, or null
	 */
	String meant(String typed) {
		if (typed.length() < SHORTEST || isWord(typed)) {
			return null;
		}
		String meant = null;
		for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
			for (String word : this.byShape.getOrDefault(shape(typed.charAt(0), length), List.of())) {
				if (oneSlip(typed, word)) {
					if (meant != null) {
						return null;
					}
					meant = word;
				}
			}
		}
		return meant;
	}

	private boolean isWord(String typed) {
		return this.known.contains(typed) || !typed.chars().allMatch(Character::isLetter)
				|| ENDINGS.stream().anyMatch((ending) -> typed.endsWith(ending) && isStem(typed, ending));
	}

	private boolean isStem(String typed, String ending) {
		String stem = typed.substring(0, typed.length() - ending.length());
		return stem.length() > 2 && (this.known.contains(stem) || this.known.contains(stem + "e"));
	}

	/** One letter more, less or other, or two neighbours swapped. */
	private static boolean oneSlip(String typed, String word) {
		int shorter = Math.min(typed.length(), word.length());
		int at = 0;
		while (at < shorter && typed.charAt(at) == word.charAt(at)) {
			at++;
		}
		if (typed.length() > word.length()) {
			return typed.regionMatches(at + 1, word, at, word.length() - at);
		}
		if (typed.length() < word.length()) {
			return word.regionMatches(at + 1, typed, at, typed.length() - at);
		}
		return typed.regionMatches(at + 1, word, at + 1, shorter - at - 1) || (at + 1 < shorter
				&& typed.charAt(at) == word.charAt(at + 1) && typed.charAt(at + 1) == word.charAt(at)
				&& typed.regionMatches(at + 2, word, at + 2, shorter - at - 2));
	}

}
