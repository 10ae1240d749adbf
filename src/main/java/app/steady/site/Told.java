package app.steady.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.steady.signs.Group;
import app.steady.signs.Sign;
import app.steady.signs.figures.Figures;
import app.steady.signs.figures.Manner;
import app.steady.signs.figures.Measured;
import app.steady.signs.figures.Score;
import app.steady.signs.figures.Share;

/**
 * What was measured on entries of one manner, as the page about the check tells it.
 *
 * @param manner how the entries are written
 * @param measured what was counted
 */
record Told(Manner manner, Measured measured) {

	static List<Told> all(Optional<Figures> figures) {
		return figures.map(Figures::manners)
			.stream()
			.flatMap((manners) -> manners.entrySet().stream())
			.map((entry) -> new Told(entry.getKey(), entry.getValue()))
			.toList();
	}

	public String id() {
		return this.manner.name().toLowerCase(Locale.ROOT);
	}

	public String title() {
		return switch (this.manner) {
			case PLAIN -> "Said plainly";
			case OBLIQUE -> "Said around a corner";
		};
	}

	public long few() {
		return this.measured.signs().values().stream().filter(Score::few).count();
	}

	/** Whether an entry has anything of a group at all. */
	public List<FigureRow> overall() {
		return List.of(new FigureRow("Any sign of needing", null, this.measured.any().get(Group.NEEDING)),
				new FigureRow("Any sign of missing", null, this.measured.any().get(Group.MISSING)),
				new FigureRow("Words about danger", null, this.measured.any().get(Group.CRISIS)));
	}

	FigureRow row(Sign sign) {
		return new FigureRow(sign.name(), "#sign-" + sign.id(), this.measured.sign(sign.id()));
	}

	public String words(Sign sign) {
		Score score = this.measured.sign(sign.id());
		return "%s: %s %s".formatted(told(score), InWords.found(score.recall()), InWords.right(score.precision()));
	}

	public String danger() {
		Score crisis = this.measured.any().get(Group.CRISIS);
		Share alarms = this.measured.falseAlarms();
		return """
				%s: readers saw words about danger in %d of %d entries. The check brought up help for %d of them and \
				missed %d (found: %s). It also brought up help for %d of the %d others (false alarms: %s).""".formatted(
				told(crisis), crisis.there(), this.measured.entries(), crisis.hits(), crisis.misses(),
				Percent.of(crisis.recall()).text(), alarms.part(), alarms.whole(), Percent.of(alarms).text());
	}

	private String told(Score score) {
		return score.few() ? title() + " (too few to be sure)" : title();
	}

}
