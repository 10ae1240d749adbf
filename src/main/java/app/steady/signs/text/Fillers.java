package app.steady.signs.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that may stand between any two words without changing what is said: <i>I really
 * just miss him</i>. Rules are matched across them. Immutable.
 */
public final class Fillers {

	/** No word may be left out. */
	public static final Fillers NONE = new Fillers(List.of());

	/** Phrases by the number of their first word. */
	private final List<List<int[]>> byFirst;

	private Fillers(List<List<int[]>> byFirst) {
		this.byFirst = List.copyOf(byFirst);
	}

	/**
	 * Fillers as an editor lists them.
	 * @param phrases words or short phrases
	 * @param spelling reads them as entries are read
	 * @param vocabulary gets their words
	 * @return the fillers
	 */
	public static Fillers of(List<String> phrases, Spelling spelling, Vocabulary vocabulary) {
		List<List<int[]>> byFirst = new ArrayList<>();
		for (String phrase : phrases) {
			int[] words = List.of(phrase.split(" "))
				.stream()
				.flatMap((typed) -> spelling.words(typed).stream())
				.mapToInt(vocabulary::number)
				.toArray();
			while (byFirst.size() <= words[0]) {
				byFirst.add(new ArrayList<>());
			}
			byFirst.get(words[0]).add(words);
		}
		return new Fillers(byFirst);
	}

	Marks marks(int[] words, int size) {
		Marks marks = new Marks(size);
		for (int at = 0; at < size && !this.byFirst.isEmpty(); at++) {
			List<int[]> phrases = (words[at] < this.byFirst.size()) ? this.byFirst.get(words[at]) : List.of();
			for (int i = 0; i < phrases.size(); i++) {
				mark(phrases.get(i), words, size, at, marks);
			}
		}
		return marks;
	}

	private static void mark(int[] phrase, int[] words, int size, int at, Marks marks) {
		if (at + phrase.length > size) {
			return;
		}
		for (int i = 1; i < phrase.length; i++) {
			if (words[at + i] != phrase[i]) {
				return;
			}
		}
		for (int i = 0; i < phrase.length; i++) {
			marks.set(at + i);
		}
	}

}
