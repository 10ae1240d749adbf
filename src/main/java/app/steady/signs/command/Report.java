package app.steady.signs.command;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.steady.signs.Catalogue;
import app.steady.signs.Group;
import app.steady.signs.Reading;
import app.steady.signs.Sign;
import app.steady.signs.figures.Measured;
import app.steady.signs.figures.Score;
import app.steady.signs.figures.Share;

/** How well the check meets labels that readers gave. */
public final class Report {

	private final int version;

	private final Map<Sign, Score> bySign = new LinkedHashMap<>();

	private final Map<Group, Score> any = new EnumMap<>(Group.class);

	private final Overlaps overlaps = new Overlaps();

	private final Confusions confusions = new Confusions();

	private int entries;

	/**
	 * An empty report.
	 * @param catalogue the signs to report on
	 */
	public Report(Catalogue catalogue) {
		this.version = catalogue.version();
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
			this.confusions.add(there, found);
		}
		this.overlaps.add(entry, reading);
	}

	int version() {
		return this.version;
	}

	int entries() {
		return this.entries;
	}

	List<Sign> signs(Group group) {
		return this.bySign.keySet().stream().filter((sign) -> sign.group() == group).toList();
	}

	Score of(Sign sign) {
		return this.bySign.get(sign);
	}

	Score any(Group group) {
		return this.any.get(group);
	}

	Score micro(Group group) {
		return signs(group).stream().map(this::of).reduce(Score.NONE, Score::plus);
	}

	/** The mean F1 of the signs that readers gave at least once; 0 if there is none. */
	double macro(Group group) {
		return given(group).stream().mapToDouble((sign) -> of(sign).f1()).average().orElse(0);
	}

	List<Sign> given(Group group) {
		return signs(group).stream().filter((sign) -> of(sign).there() > 0).toList();
	}

	/** The signs that readers gave too seldom for a firm figure. */
	List<Sign> few() {
		return this.bySign.keySet().stream().filter((sign) -> of(sign).few()).toList();
	}

	/** Entries with a crisis finding among those without a crisis label. */
	Share falseAlarms() {
		return measured().falseAlarms();
	}

	/** Findings that overlap the evidence among those whose sign is right. */
	Share overlap() {
		return this.overlaps.all();
	}

	Share overlap(Group group) {
		return this.overlaps.of(group);
	}

	Confusions confusions() {
		return this.confusions;
	}

	/** The counts alone. */
	Measured measured() {
		Map<String, Score> signs = new LinkedHashMap<>();
		this.bySign.forEach((sign, score) -> signs.put(sign.id(), score));
		return new Measured(this.entries, signs, this.any);
	}

}
