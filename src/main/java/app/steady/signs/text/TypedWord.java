package app.steady.signs.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Reads one word at a time out of an entry. What was typed is never changed, only looked
 * up in another form: lower case, straight apostrophe, no stretched letters.
 */
final class TypedWord {

	/** A run of letters longer than this is no word, and is cut into several. */
	private static final int LONGEST = 64;

	private static final int[] NAME = { Vocabulary.NAME };

	private static final int[] UNKNOWN = { Vocabulary.UNKNOWN };

	private final TextReader reader;

	private final String raw;

	private final Map<String, Integer> names;

	private final TextBuilder into;

	private final char[] letters = new char[LONGEST * 4];

	private int length;

	private boolean plain;

	private boolean number;

	private boolean apostrophe;

	private boolean near;

	TypedWord(TextReader reader, String raw, Map<String, Integer> names, TextBuilder into) {
		this.reader = reader;
		this.raw = raw;
		this.names = names;
		this.into = into;
	}

	int read(int start) {
		this.length = 0;
		this.plain = true;
		this.number = true;
		this.apostrophe = false;
		int at = start;
		while (at < this.raw.length() && at - start < LONGEST) {
			int point = this.raw.codePointAt(at);
			if (!Letters.inWord(point) && !joins(point, at, start)) {
				break;
			}
			take(point);
			at += Character.charCount(point);
		}
		emit(start, at);
		return at;
	}

	private boolean joins(int point, int at, int start) {
		if (at == start || at + 1 >= this.raw.length()) {
			return false;
		}
		int next = this.raw.codePointAt(at + 1);
		if (this.number && (point == '.' || point == ':' || point == ',')) {
			return Letters.digit(next);
		}
		if (Letters.apostrophe(point)) {
			return Letters.inWord(next) && Letters.inWord(this.raw.charAt(at - 1));
		}
		if (point == '-') {
			return !this.names.isEmpty() && hyphenated(at);
		}
		return Letters.mask(point) && !this.number && Character.isLetter(next)
				&& Character.isLetter(this.raw.charAt(at - 1));
	}

	/** Whether what was read so far and what follows are one of the names. */
	private boolean hyphenated(int hyphen) {
		String before = new String(this.letters, 0, this.length);
		return this.names.keySet()
			.stream()
			.filter((name) -> name.startsWith(before) && name.indexOf('-', before.length()) == before.length())
			.anyMatch((name) -> this.raw.regionMatches(true, hyphen, name, before.length(),
					name.length() - before.length()));
	}

	private void take(int point) {
		if (point < 128) {
			if (point == '\'' || point == '`') {
				this.apostrophe = true;
				this.letters[this.length++] = '\'';
				return;
			}
			this.number &= point < 'A';
			this.letters[this.length++] = (char) ((point >= 'A' && point <= 'Z') ? point + 32 : point);
			return;
		}
		takeRare(point);
	}

	private void takeRare(int point) {
		if (Letters.invisible(point)) {
			return;
		}
		this.number &= Character.isDigit(point);
		if (Letters.apostrophe(point)) {
			this.apostrophe = true;
			this.letters[this.length++] = '\'';
			return;
		}
		this.plain = false;
		this.length += Character.toChars(point, this.letters, this.length);
	}

	private void emit(int start, int end) {
		if (this.length == 0) {
			return;
		}
		if (!this.plain) {
			String norm = Normalizer.normalize(new String(this.letters, 0, this.length), Normalizer.Form.NFKC)
				.toLowerCase(Locale.ROOT);
			this.length = Math.min(norm.length(), this.letters.length);
			norm.getChars(0, this.length, this.letters, 0);
		}
		Integer somebody = this.names.isEmpty() ? null : named(start);
		if (somebody != null) {
			this.into.word(somebody, start, end);
			return;
		}
		this.near = false;
		for (int word : lookUp(start)) {
			this.into.word(word, start, end);
			if (this.near) {
				this.into.near();
			}
		}
	}

	/**
	 * Whose name it is, or null. One that is also an everyday word (Will, Hope) is a name
	 * only where it is capitalised.
	 */
	private Integer named(int start) {
		String name = new String(this.letters, 0, this.length);
		if (this.apostrophe && !this.names.containsKey(name)) {
			name = name.substring(0, name.lastIndexOf('\''));
		}
		boolean meant = Character.isUpperCase(this.raw.codePointAt(start)) || !this.reader.everyday(name);
		return meant ? this.names.get(name) : null;
	}

	private int[] lookUp(int start) {
		int[] known = this.reader.find(this.letters, this.length, this.into.last());
		if (known != null) {
			return known;
		}
		if (this.number) {
			return new int[] { Vocabulary.NUMBER };
		}
		if (this.apostrophe) {
			return parts(start);
		}
		String typed = new String(this.letters, 0, this.length);
		for (int run = stretched(2) ? 2 : 0; run >= 1 && stretched(run); run--) {
			squeeze(run);
			known = this.reader.find(this.letters, this.length, this.into.last());
			if (known != null) {
				return known;
			}
		}
		if (name(typed, start)) {
			return NAME;
		}
		known = this.reader.mistyped(typed, this.into.last());
		this.near = known != null;
		return this.near ? known : UNKNOWN;
	}

	/** A capitalised word; at the start of a sentence only a first name. */
	private boolean name(String typed, int start) {
		return Character.isUpperCase(this.raw.codePointAt(start))
				&& (this.into.last() != Vocabulary.BREAK || this.reader.firstName(typed));
	}

	/** What an apostrophe joins; Karen's is a name and its 's. */
	private int[] parts(int start) {
		String typed = new String(this.letters, 0, this.length);
		int[] parts = this.reader.parts(typed);
		if (parts[0] == Vocabulary.UNKNOWN && name(typed.substring(0, typed.indexOf('\'')), start)) {
			parts[0] = Vocabulary.NAME;
		}
		return parts;
	}

	/** Three letters alike at first; two once the word has been squeezed. */
	private boolean stretched(int longest) {
		int run = 1;
		for (int i = 1; i < this.length; i++) {
			run = (this.letters[i] == this.letters[i - 1]) ? run + 1 : 1;
			if (run > 2 || (run > longest && longest == 1)) {
				return true;
			}
		}
		return false;
	}

	private void squeeze(int longest) {
		int kept = 0;
		int run = 0;
		for (int i = 0; i < this.length; i++) {
			run = (i > 0 && this.letters[i] == this.letters[i - 1]) ? run + 1 : 1;
			if (run <= longest) {
				this.letters[kept++] = this.letters[i];
			}
		}
		this.length = kept;
	}

}
