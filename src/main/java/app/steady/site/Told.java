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

	private static final double HALF = 0.5;

	/** Fewer than this are counted rather than told as so many of ten. */
	private static final int TEN = 10;

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
		return "%s: %s %s".formatted(told(score), found(score.recall()), right(score.precision()));
	}

	public String danger() {
		Score crisis = this.measured.any().get(Group.CRISIS);
		Share alarms = this.measured.falseAlarms();
		return """
				%s: readers saw words about danger in %d of %d entries. The check brought up help for %d of them and \
				missed %d (found: %s). It also brought up help for %d of the %d others (false alarms: %s).""".formatted(
				title(), crisis.there(), this.measured.entries(), crisis.hits(), crisis.misses(),
				Percent.of(crisis.recall()).text(), alarms.part(), alarms.whole(), Percent.of(alarms).text());
	}

	private String told(Score score) {
		return score.few() ? title() + " (too few to be sure)" : title();
	}

	private static String found(Share share) {
		String often = (share.value() < HALF) ? " It often misses this sign." : "";
		if (share.whole() == 0) {
			return "readers saw this sign in none of the entries.";
		}
		if (share.whole() < TEN) {
			return "readers saw this sign in %d of the entries. The check found it in %d of them.%s"
				.formatted(share.whole(), share.part(), often);
		}
		return "of ten entries where readers saw this sign, the check finds %s.%s".formatted(OfTen.counted(share),
				often);
	}

	private static String right(Share share) {
		if (share.whole() == 0) {
			return "It marked no entry.";
		}
		String often = (share.value() < HALF) ? " Its marks are often wrong." : "";
		if (share.whole() < TEN) {
			return "Of %d that it marked, %d %s right.%s".formatted(share.whole(), share.part(),
					(share.part() == 1) ? "was" : "were", often);
		}
		return "Of ten that it marks, %s are right.%s".formatted(OfTen.counted(share), often);
	}

}
