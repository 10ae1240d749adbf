package app.steady.signs.engine;

import java.util.List;

import app.steady.signs.pattern.Span;

/**
 * A pattern seen in an entry, not judged yet.
 *
 * @param span where
 * @param clue what was seen
 */
record Sighting(Span span, Clue clue) {

	Rule rule() {
		return this.clue.rule();
	}

	/** The same as a weak cue. */
	Together.Hit hit(List<FoundCue> context) {
		return new Together.Hit(this.span, this.clue.kind(), context);
	}

}
