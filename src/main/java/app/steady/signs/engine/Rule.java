package app.steady.signs.engine;

import java.util.List;

import app.steady.signs.Sign;
import app.steady.signs.pattern.Line;
import app.steady.signs.pattern.Pattern;
import app.steady.signs.pattern.Span;
import app.steady.signs.text.Text;

/**
 * A rule, ready to be used.
 *
 * @param id its id and where it stands
 * @param sign what it shows
 * @param why one sentence for the reader
 * @param except figures of speech that it must let pass
 * @param together how its weak cues add up, or null if it has none
 */
record Rule(Line id, Sign sign, String why, List<Pattern> except, Together together) {

	boolean excepted(Text text, Span span) {
		return this.except.stream().anyMatch((pattern) -> pattern.overlaps(text, span));
	}

}
