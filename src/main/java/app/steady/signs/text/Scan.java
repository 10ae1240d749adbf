package app.steady.signs.text;

import java.util.Map;
import java.util.Set;

/** One pass over one entry. */
final class Scan {

	private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "st", "e.g", "i.e", "eg", "vs",
			"approx", "a.m", "p.m", "prof", "etc", "no");

	private final TextReader reader;

	private final String raw;

	private final TextBuilder into;

	private final TypedWord word;

	private int at;

	Scan(TextReader reader, String raw, Map<String, Integer> names, TextBuilder into) {
		this.reader = reader;
		this.raw = raw;
		this.into = into;
		this.word = new TypedWord(reader, raw, names, into);
	}

	void run() {
		int length = this.raw.length();
		while (this.at < length) {
			int point = this.raw.codePointAt(this.at);
			if (Letters.inWord(point)) {
				this.at = this.word.read(this.at);
			}
			else if (Letters.emoji(point)) {
				emoji();
			}
			else {
				mark(point);
			}
		}
		this.into.sentence(length);
	}

	private void mark(int point) {
		int width = Character.charCount(point);
		if (point == '\n' || point == '\r' || point == 0x2028) {
			this.into.sentence(this.at);
			this.into.line();
		}
		else if (Letters.sentenceEnd(point)) {
			end();
			return;
		}
		else if (Letters.quote(point)) {
			this.into.quote();
		}
		else if (Letters.pause(point) || (point == '-' && spaced())) {
			this.into.clause();
		}
		this.at += width;
	}

	private boolean spaced() {
		return this.at > 0 && !Letters.inWord(this.raw.charAt(this.at - 1));
	}

	private void end() {
		int start = this.at;
		int length = this.raw.length();
		while (this.at < length && Letters.sentenceEnd(this.raw.charAt(this.at))) {
			this.at++;
		}
		int next = this.at;
		while (next < length && Letters.closing(this.raw.charAt(next))) {
			next++;
		}
		boolean space = next >= length || Character.isWhitespace(this.raw.charAt(next))
				|| Letters.emoji(this.raw.codePointAt(next));
		if (!space || (this.at - start == 1 && this.raw.charAt(start) == '.' && abbreviation(start))) {
			this.into.clause();
			return;
		}
		closeQuotes(next);
		this.into.sentence(start);
	}

	private void closeQuotes(int to) {
		for (; this.at < to; this.at++) {
			if (Letters.quote(this.raw.charAt(this.at))) {
				this.into.quote();
			}
		}
	}

	private boolean abbreviation(int end) {
		int start = end;
		while (start > 0 && end - start < 7
				&& (Letters.inWord(this.raw.charAt(start - 1)) || this.raw.charAt(start - 1) == '.')) {
			start--;
		}
		String before = this.raw.substring(start, end).toLowerCase(java.util.Locale.ROOT);
		return ABBREVIATIONS.contains(before) && !lastLine(end);
	}

	private boolean lastLine(int end) {
		int next = end + 1;
		return next >= this.raw.length() || this.raw.charAt(next) == '\n';
	}

	private void emoji() {
		int start = this.at;
		int first = this.raw.codePointAt(start);
		int next = start + Character.charCount(first);
		boolean joined = Letters.flag(first);
		while (next < this.raw.length()) {
			int point = this.raw.codePointAt(next);
			if (!Letters.afterEmoji(point) && !joined) {
				break;
			}
			joined = point == 0x200D;
			if (!joined && !Letters.afterEmoji(point) && !Letters.emoji(point)) {
				break;
			}
			next += Character.charCount(point);
		}
		this.at = next;
		char[] face = Character.toChars(first);
		int[] known = this.reader.find(face, face.length, this.into.last());
		this.into.word((known != null) ? known[0] : Vocabulary.EMOJI, start, next);
	}

}
