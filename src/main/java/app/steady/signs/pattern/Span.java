package app.steady.signs.pattern;

/**
 * A stretch of words.
 *
 * @param from the first word
 * @param to the place after the last word
 */
public record Span(int from, int to) {

	/**
	 * Whether two stretches share a word.
	 * @param other the other
	 * @return true if they do
	 */
	public boolean overlaps(Span other) {
		return this.from < other.to && other.from < this.to;
	}

}
