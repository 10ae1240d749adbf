package app.steady.signs.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Numbers for the words that rules use. Filled while rules are loaded; not thread-safe
 * until then, and only read afterwards.
 */
public final class Vocabulary {

	/** The end of a sentence. */
	public static final int BREAK = 0;

	/** A word that no rule uses. */
	public static final int UNKNOWN = 1;

	/** A figure such as {@code 12} or {@code 02:14}. */
	public static final int NUMBER = 2;

	/** A capitalised word that no rule uses, not at the start of a sentence. */
	public static final int NAME = 3;

	/** A name that the owner gave for the partner. */
	public static final int PARTNER = 4;

	/** An emoji that no rule uses. */
	public static final int EMOJI = 5;

	/** A name that the owner gave for somebody who is not the partner. */
	public static final int OTHER = 6;

	private static final int FIRST_WORD = 7;

	private final Map<String, Integer> ids = new HashMap<>();

	/**
	 * The number of a word, a new one if it has none yet.
	 * @param word in lower case
	 * @return its number
	 */
	public int number(String word) {
		return this.ids.computeIfAbsent(word, (key) -> FIRST_WORD + this.ids.size());
	}

	/**
	 * How many numbers are in use.
	 * @return one more than the highest number
	 */
	public int size() {
		return FIRST_WORD + this.ids.size();
	}

	/**
	 * All words so far.
	 * @return in no order
	 */
	public Set<String> words() {
		return Set.copyOf(this.ids.keySet());
	}

	Map<String, Integer> ids() {
		return this.ids;
	}

}
