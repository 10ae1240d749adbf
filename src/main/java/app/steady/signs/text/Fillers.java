package app.steady.signs.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that may stand between any two words without changing what is said: <i>I really
 * just miss him</i>. Rules are matched across them. Immutable.
 */
public final class Fillers {

	/** No word may be left out. */
	public static final Fillers NONE = new Fillers(Map.of());

	private final Map<Integer, List<int[]>> byFirst;

	private Fillers(Map<Integer, List<int[]>> byFirst) {
		this.byFirst = Map.copyOf(byFirst);
	}

	/**
	 * Fillers as an editor lists them.
	 * @param phrases words or short phrases
	 * @param spelling reads them as entries are read
	 * @param vocabulary gets their words
	 * @return the fillers
	 */
	public static Fillers of(List<String> phrases, Spelling spelling, Vocabulary vocabulary) {
		Map<Integer, List<int[]>> byFirst = new HashMap<>();
		for (String phrase : phrases) {
			int[] words = List.of(phrase.split(" "))
				.stream()
				.flatMap((typed) -> spelling.words(typed).stream())
				.mapToInt(vocabulary::number)
				.toArray();
			byFirst.computeIfAbsent(words[0], (first) -> new ArrayList<>()).add(words);
		}
		return new Fillers(byFirst);
	}

	/** One bit for each word of a text that is a filler. */
	long[] marks(int[] words, int size) {
		long[] marks = new long[size / Long.SIZE + 2];
		for (int at = 0; at < size; at++) {
			List<int[]> phrases = this.byFirst.get(words[at]);
			if (phrases != null) {
				mark(phrases, words, size, at, marks);
			}
		}
		return marks;
	}

	private static void mark(List<int[]> phrases, int[] words, int size, int at, long[] marks) {
		for (int[] phrase : phrases) {
			boolean here = at + phrase.length <= size;
			for (int i = 1; i < phrase.length && here; i++) {
				here = words[at + i] == phrase[i];
			}
			for (int i = 0; i < phrase.length && here; i++) {
				marks[(at + i) >>> 6] |= 1L << (at + i);
			}
		}
	}

}
