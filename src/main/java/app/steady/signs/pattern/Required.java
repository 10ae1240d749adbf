package app.steady.signs.pattern;

/**
 * A part that a pattern cannot do without.
 *
 * @param words one of these begins it
 * @param least the fewest words before it
 * @param most the most words before it
 */
record Required(Words words, int least, int most) {

	Required {
		most = Math.min(Window.WIDTH - 1, most);
	}

	/**
	 * The places where a match can start, as far as this part goes.
	 * @param places where its words stand
	 * @return the places from which it is in reach
	 */
	long starts(long places) {
		long starts = places >>> this.least;
		int width = this.most - this.least + 1;
		for (int done = 1; done < width;) {
			int by = Math.min(done, width - done);
			starts |= starts >>> by;
			done += by;
		}
		return starts;
	}

}
