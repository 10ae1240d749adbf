package app.steady.signs.engine;

import app.steady.signs.pattern.Pattern;

/**
 * A pattern that a rule looks for.
 *
 * @param pattern the pattern
 * @param rule its rule
 * @param kind which kind of weak cue it is, or {@link #ALONE} or {@link #EXCEPTION}
 */
record Clue(Pattern pattern, Rule rule, int kind) {

	/** The pattern shows the sign by itself. */
	static final int ALONE = -1;

	boolean alone() {
		return this.kind == ALONE;
	}

	/** The pattern is a figure of speech that the rule must let pass. */
	static final int EXCEPTION = -2;

	boolean exception() {
		return this.kind == EXCEPTION;
	}

}
