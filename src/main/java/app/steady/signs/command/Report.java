package app.steady.signs.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import app.steady.signs.Catalogue;
import app.steady.signs.Finding;
import app.steady.signs.Group;
import app.steady.signs.Reading;
import app.steady.signs.Sign;

/** How well the check meets labels that readers gave. */
public final class Report {

	private final Map<Sign, Score> bySign = new LinkedHashMap<>();

	private final Map<Group, Score> any = new EnumMap<>(Group.class);

	private int entries;

	private int marked;

	private int overlapping;

	/**
	 * An empty report.
	 * @param catalogue the signs to report on
	 */
	public Report(Catalogue catalogue) {
		catalogue.signs().forEach((sign) -> this.bySign.put(sign, Score.NONE));
		for (Group group : Group.values()) {
			this.any.put(group, Score.NONE);
		}
	}

	/**
	 * Counts one entry.
	 * @param entry the entry with its labels
	 * @param reading what the check found in it
	 */
	public void add(LabelledEntry entry, Reading reading) {
		this.entries++;
		for (Group group : Group.values()) {
			Set<String> there = entry.labels(group);
			Set<String> found = reading.signs(group);
			this.any.computeIfPresent(group, (key, score) -> score.plus(!found.isEmpty(), !there.isEmpty()));
			this.bySign.replaceAll((sign, score) -> (sign.group() == group)
					? score.plus(found.contains(sign.id()), there.contains(sign.id())) : score);
		}
		reading.counted().forEach((finding) -> compare(entry, finding));
	}

	private void compare(LabelledEntry entry, Finding finding) {
		List<String> evidence = entry.evidence().get(finding.sign().id());
		if (evidence == null || !entry.labels(finding.sign().group()).contains(finding.sign().id())) {
			return;
		}
		this.marked++;
		for (String phrase : evidence) {
			for (int at = entry.text().indexOf(phrase); at >= 0; at = entry.text().indexOf(phrase, at + 1)) {
				if (at < finding.end() && finding.start() < at + phrase.length()) {
					this.overlapping++;
					return;
				}
			}
		}
	}

	/**
	 * Prints the figures.
	 * @param out gets them
	 */
	public void print(PrintStream out) {
		out.printf(Locale.ROOT, "%d entries%n", this.entries);
		out.printf(Locale.ROOT, "%-18s %5s  %-18s %-18s %-18s%n", "", "n", "precision", "recall", "F1");
		for (Group group : Group.values()) {
			out.println(group.name().toLowerCase(Locale.ROOT));
			print(out, group);
		}
		Score crisis = this.any.get(Group.CRISIS);
		out.printf(Locale.ROOT, "crisis recall        %s%n", crisis.recall());
		out.printf(Locale.ROOT, "crisis false alarms  %s%n", falseAlarms());
		out.printf(Locale.ROOT, "marked span overlaps %s%n", overlap());
	}

	private void print(PrintStream out, Group group) {
		List<Score> scores = new ArrayList<>();
		this.bySign.forEach((sign, score) -> {
			if (sign.group() == group) {
				scores.add(score);
				print(out, "  " + sign.id(), score);
			}
		});
		print(out, "  micro", scores.stream().reduce(Score.NONE, Score::plus));
		out.printf(Locale.ROOT, "  %-16s %5s  %-18s %-18s %.2f%n", "macro", "", "", "", macro(group));
		print(out, "  any " + group.name().toLowerCase(Locale.ROOT), this.any.get(group));
	}

	private static void print(PrintStream out, String name, Score score) {
		double[] range = score.f1Range();
		String f1 = String.format(Locale.ROOT, "%.2f [%.2f %.2f]", score.f1(), range[0], range[1]);
		out.printf(Locale.ROOT, "%-18s %5d  %-18s %-18s %-18s%n", name, score.there(), score.precision(),
				score.recall(), f1);
	}

	/** The mean F1 of the signs that readers gave at least once; 0 if there is none. */
	double macro(Group group) {
		return this.bySign.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().group() == group && entry.getValue().there() > 0)
			.mapToDouble((entry) -> entry.getValue().f1())
			.average()
			.orElse(0);
	}

	Score any(Group group) {
		return this.any.get(group);
	}

	Score of(String sign) {
		return this.bySign.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().id().equals(sign))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow();
	}

	/** Entries with a crisis finding among those without a crisis label. */
	Share falseAlarms() {
		Score crisis = this.any.get(Group.CRISIS);
		return new Share(crisis.falseAlarms(), this.entries - crisis.there());
	}

	/** Findings that overlap the evidence among those whose sign is right. */
	Share overlap() {
		return new Share(this.overlapping, this.marked);
	}

}
