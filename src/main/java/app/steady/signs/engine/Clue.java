package app.steady.signs.engine;

import app.steady.signs.pattern.Line;
import app.steady.signs.pattern.Pattern;

/**
 * A pattern that a rule looks for.
 *
 * @param line where it is written
 * @param pattern the pattern
 * @param rule its rule
 * @param kind which kind of weak cue it is, or {@link #ALONE} or {@link #EXCEPTION}
 */
record Clue(Line line, Pattern pattern, Rule rule, int kind) {

	/** The pattern shows the sign by itself. */
	static final int ALONE = -1;

	/** The pattern is a figure of speech that the rule must let pass. */
	static final int EXCEPTION = -2;

	boolean alone() {
		return this.kind == ALONE;
	}

	boolean exception() {
		return this.kind == EXCEPTION;
	}

	/** A weak cue that is looked for only where another of its rule was seen. */
	boolean common() {
		return this.kind >= 0 && this.rule.together().common().contains(this.kind);
	}

	/** What it weighs where it is a weak cue, otherwise 0. */
	int weight() {
		return (this.kind >= 0) ? this.rule.together().weights().get(this.kind) : 0;
	}

}
