package app.steady.signs.engine;

import java.util.List;

import app.steady.signs.Sign;
import app.steady.signs.engine.ContextFile.Direction;
import app.steady.signs.engine.ContextFile.Reach;
import app.steady.signs.pattern.Pattern;
import app.steady.signs.pattern.PatternParser;
import app.steady.signs.pattern.Span;
import app.steady.signs.text.Text;
import app.steady.signs.text.Vocabulary;

/** One kind of context, ready to be used. Immutable. */
final class Context {

	private final ContextFile.Entry entry;

	private final List<Pattern> cues;

	private final List<Pattern> unless;

	private final List<Pattern> stops;

	private final Pattern between;

	private Context(ContextFile.Entry entry, List<Pattern> cues, List<Pattern> unless, List<Pattern> stops,
			Pattern between) {
		this.entry = entry;
		this.cues = cues;
		this.unless = unless;
		this.stops = stops;
		this.between = between;
	}

	static Context of(ContextFile.Entry entry, PatternParser parser) {
		return new Context(entry, entry.cues().stream().map(parser::parse).toList(),
				entry.unless().stream().map(parser::parse).toList(), entry.stops().stream().map(parser::parse).toList(),
				(entry.between() != null) ? parser.parse(entry.between()) : null);
	}

	String kind() {
		return this.entry.kind().text();
	}

	List<Pattern> cues() {
		return this.cues;
	}

	boolean cancels() {
		return this.entry.cancels();
	}

	/** Whether two cues undo each other, as two negators do. */
	boolean evenUndoes() {
		return this.entry.evenUndoes();
	}

	boolean concerns(Sign sign) {
		return (this.entry.signs().isEmpty() || this.entry.signs().contains(sign.id()))
				&& !this.entry.notSigns().contains(sign.id())
				&& (this.entry.groups().isEmpty() || this.entry.groups().contains(sign.group()));
	}

	/**
	 * Whether a cue reaches a finding.
	 * @param text the entry
	 * @param cue where the cue stands
	 * @param finding where the finding stands
	 * @return true if it is near enough, on the right side, and nothing stops it
	 */
	boolean reaches(Text text, Span cue, Span finding) {
		if (this.unless.stream().anyMatch((pattern) -> pattern.overlaps(text, cue))) {
			return false;
		}
		Direction direction = this.entry.direction();
		if (direction == Direction.INSIDE) {
			return cue.from() >= finding.from() && cue.to() <= finding.to();
		}
		if (cue.to() <= finding.from() && direction != Direction.AFTER) {
			return free(text, new Span(cue.to(), finding.from()));
		}
		if (finding.to() <= cue.from() && direction != Direction.BEFORE) {
			return free(text, new Span(finding.to(), cue.from()));
		}
		return false;
	}

	private boolean free(Text text, Span way) {
		if (way.to() - way.from() > this.entry.scope() || crosses(text, way)) {
			return false;
		}
		if (this.between != null) {
			return between(text, way);
		}
		return way.from() == way.to() || this.stops.stream().noneMatch((stop) -> stop.overlaps(text, way));
	}

	private boolean between(Text text, Span way) {
		for (int at = way.from(); at < way.to(); at++) {
			if (!this.between.overlaps(text, new Span(at, at + 1))) {
				return false;
			}
		}
		return true;
	}

	private boolean crosses(Text text, Span way) {
		Reach reach = this.entry.reach();
		for (int at = way.from(); at <= way.to() && at < text.size() && reach != Reach.ENTRY; at++) {
			boolean ends = at < way.to() && text.word(at) == Vocabulary.BREAK;
			if (ends || (reach == Reach.CLAUSE && text.clauseStarts(at))) {
				return true;
			}
		}
		return false;
	}

}
