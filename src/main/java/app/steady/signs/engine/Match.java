package app.steady.signs.engine;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.steady.signs.Cue;
import app.steady.signs.Finding;
import app.steady.signs.pattern.Span;
import app.steady.signs.text.Text;
import app.steady.signs.text.Vocabulary;

/**
 * A rule's match in an entry.
 *
 * @param rule the rule
 * @param span where
 * @param context the cues around it
 */
record Match(Rule rule, Span span, List<FoundCue> context) {

	Match {
		context = List.copyOf(context);
	}

	boolean counted() {
		return this.context.stream().noneMatch((found) -> found.context().cancels());
	}

	boolean sameSignOverlapping(Match other) {
		return this.rule.sign().equals(other.rule.sign()) && this.span.overlaps(other.span);
	}

	/**
	 * One match for both: the one that counts, or else both spans with the longer's rule.
	 */
	Match merge(Match other) {
		if (counted() != other.counted()) {
			return counted() ? this : other;
		}
		boolean longer = length() >= other.length();
		Span both = new Span(Math.min(this.span.from(), other.span.from()), Math.max(this.span.to(), other.span.to()));
		return new Match(longer ? this.rule : other.rule, both, longer ? this.context : other.context);
	}

	private int length() {
		return this.span.to() - this.span.from();
	}

	Finding finding(Text text) {
		int from = this.span.from();
		int to = this.span.to();
		while (to - 1 > from && text.word(to - 1) == Vocabulary.BREAK) {
			to--;
		}
		while (from < to - 1 && text.word(from) == Vocabulary.BREAK) {
			from++;
		}
		return new Finding(this.rule.id().text(), this.rule.sign(), this.rule.why(), text.start(from), text.end(to - 1),
				counted(), cues(text, from, to));
	}

	private List<Cue> cues(Text text, int from, int to) {
		Stream<Cue> slips = IntStream.range(from, to)
			.filter(text::near)
			.mapToObj((at) -> new Cue(Cue.NEAR, text.start(at), text.end(at)));
		return Stream.concat(this.context.stream().map((found) -> found.cue(text)), slips).distinct().toList();
	}

}
