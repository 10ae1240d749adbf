package app.steady.signs.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What people type and the words they mean: {@code dont} and {@code don't} are both
 * {@code do not}. Rules are read through the same table as entries.
 */
public final class Spelling {

	private static final Map<String, String> ENDINGS = Map.of("'m", "am", "'re", "are", "'ve", "have", "'ll", "will",
			"'d", "would");

	private static final Set<String> BEFORE_IS = Set.of("he", "she", "it", "that", "there", "what", "who", "where",
			"how", "here", "when", "why", "everything", "nothing", "everyone", "everybody", "nobody", "this",
			"something", "someone");

	private final Map<String, List<String>> table;

	private final Map<String, Set<String>> unlessAfter;

	/**
	 * A spelling table.
	 * @param table the words meant, by what is typed, in lower case
	 * @param unlessAfter words after which something typed keeps its face value
	 */
	public Spelling(Map<String, List<String>> table, Map<String, Set<String>> unlessAfter) {
		this.table = Map.copyOf(table);
		this.unlessAfter = Map.copyOf(unlessAfter);
	}

	/**
	 * The words meant by something typed.
	 * @param typed in any case, with straight or curly apostrophes
	 * @return one word or more, in lower case
	 */
	public List<String> words(String typed) {
		String word = typed.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
		List<String> known = this.table.get(word);
		return (known != null) ? known : (word.indexOf('\'') < 0) ? List.of(word) : parts(word);
	}

	private static List<String> parts(String word) {
		if (word.endsWith("n't")) {
			return List.of(word.substring(0, word.length() - 3), "not");
		}
		int at = word.lastIndexOf('\'');
		String stem = word.substring(0, at);
		String ending = word.substring(at);
		if (word.equals("'s")) {
			return List.of(word);
		}
		if (stem.isEmpty() || stem.indexOf('\'') >= 0) {
			return List.of(word.replace("'", ""));
		}
		if (ENDINGS.containsKey(ending)) {
			return List.of(stem, ENDINGS.get(ending));
		}
		if (ending.equals("'s")) {
			return List.of(stem, BEFORE_IS.contains(stem) ? "is" : "'s");
		}
		return ending.equals("'") ? List.of(stem) : List.of(stem + ending.substring(1));
	}

	Map<String, List<String>> table() {
		return this.table;
	}

	Map<String, Set<String>> unlessAfter() {
		return this.unlessAfter;
	}

}
