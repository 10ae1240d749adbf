package app.steady.signs.pattern;

import app.steady.signs.text.Text;

/** Up to 64 places of a text, from {@code base} on. */
record Window(Text text, int base) {

	static final int WIDTH = 64;

	int word(int bit) {
		int at = this.base + bit;
		return (at < this.text.size()) ? this.text.word(at) : -1;
	}

}
