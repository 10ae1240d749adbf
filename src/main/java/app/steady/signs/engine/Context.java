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

	/** What lifts a cue may stand so many words after the finding. */
	private static final int LIFT = 10;

	private final ContextFile.Entry entry;

	private final List<Pattern> cues;

	private final List<Pattern> unless;

	private final List<Pattern> stops;

	private final List<Pattern> lifts;

	private final Pattern between;

	Context(ContextFile.Entry entry, PatternParser parser) {
		this.entry = entry;
		this.cues = entry.cues().stream().map(parser::parse).toList();
		this.unless = entry.unless().stream().map(parser::parse).toList();
		this.stops = entry.stops().stream().map(parser::parse).toList();
		this.lifts = entry.lifts().stream().map(parser::parse).toList();
		this.between = (entry.between() != null) ? parser.parse(entry.between()) : null;
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
		Span around = this.entry.wholeQuote() ? quotation(text, finding) : finding;
		return toward(text, cue, around) && this.unless.stream().noneMatch((pattern) -> pattern.overlaps(text, cue))
				&& !lifted(text, finding);
	}

	/** All of the quotation that a finding stands in, or the finding. */
	private static Span quotation(Text text, Span finding) {
		int from = finding.from();
		int to = finding.to();
		if (text.quoted(from) && text.quoted(to - 1)) {
			while (from > 0 && text.quoted(from - 1)) {
				from--;
			}
			while (to < text.size() && text.quoted(to)) {
				to++;
			}
		}
		return new Span(from, to);
	}

	private boolean toward(Text text, Span cue, Span finding) {
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

	private boolean lifted(Text text, Span finding) {
		Span after = new Span(finding.to(), Math.min(text.size(), finding.to() + LIFT));
		return after.from() < after.to() && this.lifts.stream().anyMatch((pattern) -> pattern.overlaps(text, after));
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
