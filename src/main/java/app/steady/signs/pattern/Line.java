package app.steady.signs.pattern;

/**
 * Words from a rule file with the place they stand at.
 *
 * @param text the words
 * @param file the file's name
 * @param number the line, from 1
 */
public record Line(String text, String file, int number) {

	@Override
	public String toString() {
		return this.text;
	}

	/**
	 * Says what is wrong here.
	 * @param what what is wrong and what to mend
	 * @return a message with file and line
	 */
	public String at(String what) {
		return "%s:%d: %s".formatted(this.file, this.number, what);
	}

}
