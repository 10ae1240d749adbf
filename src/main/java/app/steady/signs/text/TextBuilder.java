package app.steady.signs.text;

import java.util.Arrays;

/** Collects the words of one entry. */
final class TextBuilder {

	/** A quotation longer than this many words is taken for an unclosed quote. */
	private static final int LONGEST_QUOTE = 80;

	int size;

	int[] words;

	int[] starts;

	int[] ends;

	byte[] marks;

	private boolean clause;

	private int quote = -1;

	TextBuilder(int length) {
		int room = length / 4 + 16;
		this.words = new int[room];
		this.starts = new int[room];
		this.ends = new int[room];
		this.marks = new byte[room];
	}

	void word(int number, int start, int end) {
		if (this.size == this.words.length) {
			grow();
		}
		this.words[this.size] = number;
		this.starts[this.size] = start;
		this.ends[this.size] = end;
		this.marks[this.size] = this.clause ? Text.CLAUSE : 0;
		this.clause = false;
		this.size++;
	}

	/** The last word was mistyped. */
	void near() {
		this.marks[this.size - 1] |= Text.NEAR;
	}

	int last() {
		return (this.size == 0) ? Vocabulary.BREAK : this.words[this.size - 1];
	}

	void clause() {
		this.clause = true;
	}

	void sentence(int at) {
		if (last() != Vocabulary.BREAK) {
			word(Vocabulary.BREAK, at, at);
		}
		this.clause = false;
	}

	void line() {
		this.quote = -1;
	}

	void quote() {
		this.clause = true;
		if (this.quote < 0) {
			this.quote = this.size;
			return;
		}
		if (this.size - this.quote <= LONGEST_QUOTE) {
			for (int at = this.quote; at < this.size; at++) {
				this.marks[at] |= Text.QUOTED;
			}
		}
		this.quote = -1;
	}

	private void grow() {
		int room = this.words.length * 2;
		this.words = Arrays.copyOf(this.words, room);
		this.starts = Arrays.copyOf(this.starts, room);
		this.ends = Arrays.copyOf(this.ends, room);
		this.marks = Arrays.copyOf(this.marks, room);
	}

}
