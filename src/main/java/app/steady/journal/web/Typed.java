package app.steady.journal.web;

/** What browsers send, made into what people meant. */
final class Typed {

	private Typed() {
	}

	/**
	 * Lines end in a line feed; control characters but tab and line feed go; marks that
	 * steer the direction of writing stay, for some scripts need them.
	 */
	static String text(String typed) {
		return typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").stripTrailing();
	}

	/**
	 * How many characters a person would count, emoji as one or few and never as halves.
	 */
	static int length(String text) {
		return text.codePointCount(0, text.length());
	}

}
