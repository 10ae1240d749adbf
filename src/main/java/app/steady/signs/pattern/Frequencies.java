package app.steady.signs.pattern;

import java.util.Map;

/**
 * How often words occur among 100,000, so that a pattern is looked for by its rarest one.
 */
public final class Frequencies {

	static final Frequencies NONE = new Frequencies(Map.of());

	private static final long RARE = 5;

	private static final long SPECIAL = 3000;

	private final Map<Integer, Long> counts;

	/**
	 * Known counts; what is missing is rare.
	 * @param counts occurrences among 100,000 words, by the word's number
	 */
	public Frequencies(Map<Integer, Long> counts) {
		this.counts = Map.copyOf(counts);
	}

	long of(Words words) {
		return words.numbers().mapToLong((word) -> (word < 6) ? SPECIAL : this.counts.getOrDefault(word, RARE)).sum();
	}

}
