package app.steady.signs.engine;

import app.steady.signs.Cue;
import app.steady.signs.pattern.Span;
import app.steady.signs.text.Text;

/**
 * A cue in an entry.
 *
 * @param span where
 * @param context its kind
 */
record FoundCue(Span span, Context context) {

	Cue cue(Text text) {
		return new Cue(this.context.kind(), text.start(this.span.from()), text.end(this.span.to() - 1));
	}

}
