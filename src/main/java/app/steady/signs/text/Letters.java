package app.steady.signs.text;

/** What kind a character is, where one entry is cut into words. */
final class Letters {

	private Letters() {
	}

	static boolean inWord(int point) {
		return (point < 128) ? (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || digit(point)
				: Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK
						|| invisible(point);
	}

	static boolean digit(int point) {
		return point >= '0' && point <= '9';
	}

	/** A zero-width space or a soft hyphen inside a word, there to hide it. */
	static boolean invisible(int point) {
		return point == 0x200B || point == 0x200C || point == 0x2060 || point == 0x00AD;
	}

	static boolean apostrophe(int point) {
		return point == '\'' || point == 0x2019 || point == 0x2018 || point == 0x02BC || point == '`';
	}

	/** What people put in place of a letter: s*icide, unal!ve. */
	static boolean mask(int point) {
		return point == '*' || point == '!' || point == '@' || point == '$';
	}

	static boolean sentenceEnd(int point) {
		return point == '.' || point == '!' || point == '?' || point == 0x2026 || point == 0x3002;
	}

	static boolean quote(int point) {
		return point == '"' || point == 0x201C || point == 0x201D || point == 0x201E || point == 0x00AB
				|| point == 0x00BB;
	}

	static boolean closing(int point) {
		return quote(point) || apostrophe(point) || point == ')' || point == ']' || point == '*';
	}

	static boolean pause(int point) {
		return point == ',' || point == ';' || point == ':' || point == '(' || point == ')' || point == 0x2013
				|| point == 0x2014 || point == '[' || point == ']' || point == '/';
	}

	static boolean emoji(int point) {
		return (point >= 0x1F000 && point <= 0x1FAFF) || (point >= 0x2600 && point <= 0x27BF)
				|| (point >= 0x2B00 && point <= 0x2BFF) || point == 0x2764;
	}

	/**
	 * What belongs to the emoji before it: joiners, variation selectors, skin tones,
	 * flags.
	 */
	static boolean afterEmoji(int point) {
		return point == 0x200D || point == 0xFE0F || (point >= 0x1F3FB && point <= 0x1F3FF) || point == 0x20E3
				|| (point >= 0xE0020 && point <= 0xE007F);
	}

	static boolean flag(int point) {
		return point >= 0x1F1E6 && point <= 0x1F1FF;
	}

}
