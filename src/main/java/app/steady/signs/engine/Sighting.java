package app.steady.signs.engine;

import app.steady.signs.pattern.Span;

/**
 * A pattern seen in an entry, not judged yet.
 *
 * @param span where
 * @param clue what was seen
 */
record Sighting(Span span, Clue clue) {
}
