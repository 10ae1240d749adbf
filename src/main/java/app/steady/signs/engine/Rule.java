package app.steady.signs.engine;

import app.steady.signs.Sign;
import app.steady.signs.WrittenRule;
import app.steady.signs.pattern.Line;

/**
 * A rule, ready to be used. Equal to itself only.
 *
 * @param id its id and where it stands
 * @param sign what it shows
 * @param why one sentence for the reader
 * @param together how its weak cues add up, or null if it has none
 */
record Rule(Line id, Sign sign, String why, Together together) {

	WrittenRule written() {
		return new WrittenRule(this.id.text(), this.sign, this.why);
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

}
