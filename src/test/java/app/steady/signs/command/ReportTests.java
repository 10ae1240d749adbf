package app.steady.signs.command;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.steady.signs.Catalogue;
import app.steady.signs.Finding;
import app.steady.signs.Group;
import app.steady.signs.Reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReportTests {

	private final Catalogue catalogue = Catalogue.load();

	private final Report report = new Report(this.catalogue);

	private void add(Set<String> needing, Set<String> crisis, Map<String, List<String>> evidence, String... found) {
		List<Finding> findings = List.of(found)
			.stream()
			.map((sign) -> new Finding("r", this.catalogue.sign(sign), "", 0, 4, true, List.of()))
			.toList();
		this.report.add(new LabelledEntry(1, "some text text", needing, null, crisis, evidence), new Reading(findings));
	}

	@Test
	void countsPerSignAndPerGroup() {
		add(Set.of("contact"), null, Map.of("contact", List.of("some")), "contact");
		add(Set.of("contact"), null, Map.of("contact", List.of("text")), "contact", "panic");
		add(Set.of("contact", "alone"), Set.of("abuse"), null);
		add(null, null, null, "self-harm");
		assertThat(this.report.of("contact")).isEqualTo(new Score(2, 0, 1));
		assertThat(this.report.of("panic")).isEqualTo(new Score(0, 1, 0));
		assertThat(this.report.any(Group.NEEDING)).isEqualTo(new Score(2, 0, 1));
		assertThat(this.report.any(Group.CRISIS)).isEqualTo(new Score(0, 1, 1));
		assertThat(this.report.falseAlarms()).isEqualTo(new Share(1, 3));
		assertThat(this.report.macro(Group.NEEDING)).isCloseTo(0.4, within(1e-9));
		assertThat(this.report.overlap()).isEqualTo(new Share(1, 2));
	}

	@Test
	void wilsonIntervalsAreThePublishedOnes() {
		Share share = new Share(8, 10);
		assertThat(share.low()).isCloseTo(0.4902, within(1e-4));
		assertThat(share.high()).isCloseTo(0.9433, within(1e-4));
		assertThat(new Share(0, 10).low()).isZero();
		assertThat(new Share(0, 10).high()).isCloseTo(0.2775, within(1e-4));
		assertThat(new Share(0, 0)).hasToString("0.00 [0.00 1.00]");
	}

	@Test
	void f1IsTheHarmonicMean() {
		Score score = new Score(6, 2, 4);
		assertThat(score.f1()).isCloseTo(2 * 0.75 * 0.6 / 1.35, within(1e-9));
		assertThat(score.f1Range()[0]).isLessThan(score.f1());
		assertThat(score.f1Range()[1]).isGreaterThan(score.f1());
		assertThat(Score.NONE.f1()).isZero();
	}

}
