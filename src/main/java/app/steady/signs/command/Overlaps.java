package app.steady.signs.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.steady.signs.Finding;
import app.steady.signs.Group;
import app.steady.signs.Reading;
import app.steady.signs.figures.Share;

/** How often what was marked touches what readers gave as evidence for the same label. */
final class Overlaps {

	private static final Share NONE = new Share(0, 0);

	private final Map<Group, Share> byGroup = new EnumMap<>(Group.class);

	/** Counts the findings whose sign readers gave as well. */
	void add(LabelledEntry entry, Reading reading) {
		for (Finding finding : reading.counted()) {
			Group group = finding.sign().group();
			List<String> evidence = entry.evidence().get(finding.sign().id());
			if (evidence != null && entry.labels(group).contains(finding.sign().id())) {
				int touched = touches(entry.text(), finding, evidence) ? 1 : 0;
				this.byGroup.merge(group, new Share(touched, 1), Overlaps::sum);
			}
		}
	}

	Share of(Group group) {
		return this.byGroup.getOrDefault(group, NONE);
	}

	Share all() {
		return this.byGroup.values().stream().reduce(NONE, Overlaps::sum);
	}

	private static boolean touches(String text, Finding finding, List<String> evidence) {
		return evidence.stream().anyMatch((phrase) -> {
			for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
				if (at < finding.end() && finding.start() < at + phrase.length()) {
					return true;
				}
			}
			return false;
		});
	}

	private static Share sum(Share one, Share other) {
		return new Share(one.part() + other.part(), one.whole() + other.whole());
	}

}
