package app.steady.signs.pattern;

/**
 * A part of a pattern. Places in the text are bits of a mask, so that a part is tried at
 * all places at once and no pattern can make the search go back and forth.
 */
interface Part {

	/**
	 * Moves over this part.
	 * @param from the places to start from, one bit each
	 * @param window the stretch of text that the bits stand for
	 * @return the places reached
	 */
	long step(long from, Window window);

	/**
	 * Moves over at least one word of this part, where it could also be left out.
	 * @param from the places to start from, one bit each
	 * @param window the stretch of text that the bits stand for
	 * @return the places reached
	 */
	default long take(long from, Window window) {
		return step(from, window);
	}

	/** The fewest words this part takes. */
	int least();

	/** The most words this part takes. */
	int most();

	/** The words this part can begin with, or null if it may begin with any or none. */
	Words first();

}
