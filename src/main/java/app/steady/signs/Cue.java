package app.steady.signs;

/**
 * A word or phrase that changed whether a finding counts, or how it is meant.
 *
 * @param kind how, such as {@code negated}, {@code over}, {@code other-person}
 * @param start offset in UTF-16 units of the text as given
 * @param end offset after the phrase
 */
public record Cue(String kind, int start, int end) {

	/**
	 * A word with one letter amiss, read as the word nearest to it; it changes nothing
	 * else.
	 */
	public static final String NEAR = "near";

}
