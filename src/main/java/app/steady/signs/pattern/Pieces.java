package app.steady.signs.pattern;

import java.util.List;

/** The pieces of one pattern, read from left to right. */
final class Pieces {

	private final Line line;

	private final List<String> pieces;

	private int at;

	Pieces(Line line, List<String> pieces) {
		this.line = line;
		this.pieces = pieces;
	}

	boolean more() {
		return this.at < this.pieces.size();
	}

	boolean at(String piece) {
		return more() && this.pieces.get(this.at).equals(piece);
	}

	boolean take(String piece) {
		boolean here = at(piece);
		if (here) {
			this.at++;
		}
		return here;
	}

	String next() {
		if (!more()) {
			throw bad("the pattern ends too early");
		}
		return this.pieces.get(this.at++);
	}

	Line line() {
		return this.line;
	}

	BadPatternException bad(String what) {
		return new BadPatternException(this.line, what + " (in: " + this.line.text() + ")");
	}

}
