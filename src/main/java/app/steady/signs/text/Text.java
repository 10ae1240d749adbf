package app.steady.signs.text;

/**
 * An entry as a row of words. The end of a sentence is a word of its own
 * ({@link Vocabulary#BREAK}); commas, dashes and linking words only begin a clause.
 * Immutable.
 */
public final class Text {

	static final byte CLAUSE = 1;

	static final byte QUOTED = 2;

	static final byte NEAR = 4;

	private final String raw;

	private final int size;

	private final int[] words;

	private final int[] starts;

	private final int[] ends;

	private final byte[] marks;

	private final Marks fillers;

	private final Marks clauses;

	private final Marks breaks;

	Text(String raw, TextBuilder from, Fillers fillers) {
		this.raw = raw;
		this.size = from.size;
		this.words = from.words;
		this.starts = from.starts;
		this.ends = from.ends;
		this.marks = from.marks;
		this.fillers = fillers.marks(this.words, this.size);
		this.clauses = new Marks(this.size);
		this.breaks = new Marks(this.size);
		mark();
	}

	private void mark() {
		for (int at = 0; at < this.size; at++) {
			if (clauseStarts(at)) {
				this.clauses.set(at);
			}
			if (this.words[at] == Vocabulary.BREAK) {
				this.breaks.set(at);
			}
		}
		this.clauses.setFrom(this.size);
		this.breaks.setFrom(this.size);
	}

	/**
	 * The entry, untouched.
	 * @return the text as given
	 */
	public String raw() {
		return this.raw;
	}

	/**
	 * How many words.
	 * @return the number of words, ends of sentences included
	 */
	public int size() {
		return this.size;
	}

	/**
	 * The number of the word at a place.
	 * @param at a place from 0 to {@code size() - 1}
	 * @return its number in the {@link Vocabulary}
	 */
	public int word(int at) {
		return this.words[at];
	}

	/**
	 * Where in the raw text a word starts.
	 * @param at a place from 0 to {@code size() - 1}
	 * @return an offset in UTF-16 units
	 */
	public int start(int at) {
		return this.starts[at];
	}

	/**
	 * Where in the raw text a word ends.
	 * @param at a place from 0 to {@code size() - 1}
	 * @return an offset in UTF-16 units, after the word
	 */
	public int end(int at) {
		return this.ends[at];
	}

	/**
	 * Whether a clause begins at a place.
	 * @param at any place; those outside the text count as beginnings
	 * @return true at the start of a sentence and after a comma or dash
	 */
	public boolean clauseStarts(int at) {
		return at <= 0 || at >= this.size || this.words[at] == Vocabulary.BREAK
				|| this.words[at - 1] == Vocabulary.BREAK || (this.marks[at] & CLAUSE) != 0;
	}

	/**
	 * Whether the word at a place stands in double quotes.
	 * @param at a place from 0 to {@code size() - 1}
	 * @return true between an opening and a closing quote on one line
	 */
	public boolean quoted(int at) {
		return (this.marks[at] & QUOTED) != 0;
	}

	/**
	 * Whether the word at a place was mistyped and stands for the word nearest to it.
	 * @param at a place from 0 to {@code size() - 1}
	 * @return true if one letter is amiss
	 */
	public boolean near(int at) {
		return (this.marks[at] & NEAR) != 0;
	}

	/**
	 * Which of 64 words are fillers.
	 * @param from the first of them, from 0 to {@code size()}
	 * @return one bit for each, the lowest for the first
	 */
	public long fillers(int from) {
		return this.fillers.from(from);
	}

	/**
	 * At which of 64 words a clause begins.
	 * @param from the first of them, from 0 to {@code size()}
	 * @return one bit for each, the lowest for the first; set after the end of the text
	 */
	public long clauses(int from) {
		return this.clauses.from(from);
	}

	/**
	 * Which of 64 words are ends of sentences.
	 * @param from the first of them, from 0 to {@code size()}
	 * @return one bit for each, the lowest for the first; set after the end of the text
	 */
	public long breaks(int from) {
		return this.breaks.from(from);
	}

}
