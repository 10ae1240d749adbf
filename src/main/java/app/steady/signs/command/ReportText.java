package app.steady.signs.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import app.steady.signs.Group;
import app.steady.signs.Sign;
import app.steady.signs.figures.Score;

/** A report for people to read. */
public final class ReportText {

	private static final String ROW = "%-18s %5s  %-18s %-18s %s%n";

	private static final String LINE = "%-26s %s%n";

	private final Report report;

	private final PrintStream out;

	/**
	 * A report to be printed.
	 * @param report what was counted
	 * @param out gets it
	 */
	public ReportText(Report report, PrintStream out) {
		this.report = report;
		this.out = out;
	}

	/** Prints all of it. */
	public void print() {
		line("%d entries, rules of version %d%n", this.report.entries(), this.report.version());
		line(ROW, "", "n", "precision", "recall", "F1");
		for (Group group : Group.values()) {
			print(group);
		}
		line(LINE, "fewer than 30 entries:", names(this.report.few()));
		line(LINE, "crisis recall", this.report.any(Group.CRISIS).recall().estimate());
		line(LINE, "crisis false alarms", this.report.falseAlarms().estimate());
		for (Group group : Group.values()) {
			line(LINE, "marked span overlaps, " + lower(group), this.report.overlap(group).estimate());
		}
		line(LINE, "marked span overlaps, all", this.report.overlap().estimate());
		line("%nconfusion within the group: found where the label was missed | there where it was found wrongly%n");
		for (Group group : Group.values()) {
			this.report.signs(group).forEach(this::confusion);
		}
	}

	private void print(Group group) {
		this.out.println(lower(group));
		this.report.signs(group).forEach((sign) -> score("  " + sign.id(), this.report.of(sign)));
		score("  micro", this.report.micro(group));
		String macro = String.format(Locale.ROOT, "%.2f of %d labels", this.report.macro(group),
				this.report.given(group).size());
		line(ROW, "  macro", "", "", "", macro);
		score("  any " + lower(group), this.report.any(group));
	}

	private void score(String name, Score score) {
		line(ROW, name, score.there(), score.precision().estimate(), score.recall().estimate(), score.f1Estimate());
	}

	private void confusion(Sign sign) {
		String missed = counts(this.report.confusions().missed(sign.id()));
		String wrong = counts(this.report.confusions().wrong(sign.id()));
		if (!(missed + wrong).isEmpty()) {
			line("  %-16s %s | %s%n", sign.id(), missed, wrong);
		}
	}

	private void line(String format, Object... values) {
		this.out.printf(Locale.ROOT, format, values);
	}

	private static String counts(Map<String, Integer> counts) {
		return counts.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + " " + entry.getValue())
			.collect(Collectors.joining(", "));
	}

	private static String names(List<Sign> signs) {
		return signs.isEmpty() ? "none" : signs.stream().map(Sign::id).collect(Collectors.joining(", "));
	}

	private static String lower(Group group) {
		return group.name().toLowerCase(Locale.ROOT);
	}

}
