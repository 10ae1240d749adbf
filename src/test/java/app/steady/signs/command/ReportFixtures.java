package app.steady.signs.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import app.steady.signs.Catalogue;
import app.steady.signs.Finding;
import app.steady.signs.Reading;

/** A report on five entries of nobody. */
final class ReportFixtures {

	private static final Catalogue CATALOGUE = Catalogue.load();

	private ReportFixtures() {
	}

	static Report report() {
		Report report = new Report(CATALOGUE);
		add(report, Set.of("contact"), null, Map.of("contact", List.of("some")), "contact");
		add(report, Set.of("contact"), null, Map.of("contact", List.of("text")), "contact", "panic");
		add(report, Set.of("contact", "alone"), Set.of("abuse"), null, "panic", "urgency");
		add(report, Set.of("contact"), Set.of("abuse"), Map.of("abuse", List.of("some")), "panic", "abuse");
		add(report, null, null, null, "self-harm");
		return report;
	}

	private static void add(Report report, Set<String> needing, Set<String> crisis, Map<String, List<String>> evidence,
			String... found) {
		List<Finding> findings = Stream.of(found)
			.map((sign) -> new Finding("r", CATALOGUE.sign(sign), "", 0, 4, true, List.of()))
			.toList();
		report.add(new LabelledEntry(1, "some text text", needing, null, crisis, evidence), new Reading(findings));
	}

}
