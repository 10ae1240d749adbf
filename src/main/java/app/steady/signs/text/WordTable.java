package app.steady.signs.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks up what was typed without making a string of it: a fixed table with open
 * addressing.
 */
final class WordTable {

	private static final int LONGEST = 32;

	private final String[] typed;

	private final int[][] words;

	private final Map<Integer, Set<Integer>> unlessAfter = new HashMap<>();

	private final Map<Integer, int[]> faces = new HashMap<>();

	private final int mask;

	WordTable(Vocabulary vocabulary, Spelling spelling) {
		spelling.unlessAfter().forEach((word, exceptions) -> {
			vocabulary.number(word);
			exceptions.forEach(vocabulary::number);
		});
		Map<String, int[]> all = new HashMap<>();
		spelling.table().forEach((key, meant) -> all.put(key, numbers(vocabulary, meant)));
		Map.copyOf(vocabulary.ids()).forEach((word, number) -> all.putIfAbsent(word, new int[] { number }));
		this.mask = Integer.highestOneBit(Math.max(16, all.size()) * 4) - 1;
		this.typed = new String[this.mask + 1];
		this.words = new int[this.mask + 1][];
		all.forEach((word, numbers) -> put(vocabulary, spelling, word, numbers));
	}

	private static int[] numbers(Vocabulary vocabulary, List<String> words) {
		return words.stream().mapToInt(vocabulary::number).toArray();
	}

	private void put(Vocabulary vocabulary, Spelling spelling, String word, int[] numbers) {
		int at = slot(word.toCharArray(), word.length());
		this.typed[at] = word;
		this.words[at] = numbers;
		Set<String> exceptions = spelling.unlessAfter().get(word);
		if (exceptions != null) {
			this.unlessAfter.put(at, exceptions.stream().map(vocabulary::number).collect(Collectors.toSet()));
			this.faces.put(at, new int[] { vocabulary.number(word) });
		}
	}

	private int slot(char[] letters, int length) {
		int hash = 0;
		for (int i = 0; i < length; i++) {
			hash = 31 * hash + letters[i];
		}
		int at = (hash ^ (hash >>> 15)) & this.mask;
		while (this.typed[at] != null && !same(this.typed[at], letters, length)) {
			at = (at + 1) & this.mask;
		}
		return at;
	}

	private static boolean same(String word, char[] letters, int length) {
		if (word.length() != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (word.charAt(i) != letters[i]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The words meant, or null if nobody uses what was typed.
	 * @param letters what was typed, in lower case
	 * @param length how many letters count
	 * @param previous the number of the word before
	 * @return numbers, not to be changed, or null
	 */
	int[] find(char[] letters, int length, int previous) {
		if (length > LONGEST) {
			return null;
		}
		int at = slot(letters, length);
		if (this.words[at] == null) {
			return null;
		}
		Set<Integer> exceptions = this.unlessAfter.isEmpty() ? null : this.unlessAfter.get(at);
		return (exceptions != null && exceptions.contains(previous)) ? this.faces.get(at) : this.words[at];
	}

}
