package app.steady.signs.pattern;

/** A pattern or list that cannot be read; the message names file and line. */
public final class BadPatternException extends IllegalArgumentException {

	/**
	 * A fault at a place.
	 * @param line where
	 * @param what what is wrong and what to mend
	 */
	public BadPatternException(Line line, String what) {
		super(line.at(what));
	}

}
