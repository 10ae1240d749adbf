package app.steady.signs.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.steady.signs.Names;

/**
 * Reads entries into words. Immutable and thread-safe; one pass over the text.
 */
public final class TextReader {

	private final WordTable table;

	private final Spelling spelling;

	private final Vocabulary vocabulary;

	private final Fillers fillers;

	private final Typos typos;

	private final Language language;

	/**
	 * A reader that knows the words of the rules.
	 * @param vocabulary complete; not to be added to any more
	 * @param spelling how people type
	 * @param fillers words that rules are matched across
	 * @param language tells slips from words, and names at the start of a sentence
	 */
	public TextReader(Vocabulary vocabulary, Spelling spelling, Fillers fillers, Language language) {
		this.table = new WordTable(vocabulary, spelling);
		this.spelling = spelling;
		this.vocabulary = vocabulary;
		this.fillers = fillers;
		this.typos = new Typos(vocabulary.words(), language.words());
		this.language = language;
	}

	/**
	 * Reads one entry.
	 * @param raw the entry as typed
	 * @param names whom the owner's names stand for
	 * @return its words
	 */
	public Text read(String raw, Names names) {
		TextBuilder into = new TextBuilder(raw.length());
		new Scan(this, raw, numbers(names), into).run();
		return new Text(raw, into, this.fillers);
	}

	private static Map<String, Integer> numbers(Names names) {
		if (names.isEmpty()) {
			return Map.of();
		}
		Map<String, Integer> numbers = new HashMap<>();
		names.others().forEach((name) -> numbers.put(plain(name), Vocabulary.OTHER));
		names.partner().forEach((name) -> numbers.put(plain(name), Vocabulary.PARTNER));
		return numbers;
	}

	private static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	Vocabulary vocabulary() {
		return this.vocabulary;
	}

	int[] find(char[] letters, int length, int previous) {
		return this.table.find(letters, length, previous);
	}

	boolean firstName(String typed) {
		return this.language.firstNames().contains(typed);
	}

	boolean everyday(String typed) {
		return this.language.everyday().contains(typed);
	}

	/** The words meant by a slip of one letter, or null. */
	int[] mistyped(String typed, int previous) {
		String meant = this.typos.meant(typed);
		return (meant != null) ? find(meant.toCharArray(), meant.length(), previous) : null;
	}

	int[] parts(String word) {
		List<String> parts = this.spelling.words(word);
		int[] numbers = new int[parts.size()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = this.vocabulary.ids().getOrDefault(parts.get(i), Vocabulary.UNKNOWN);
		}
		return numbers;
	}

}
