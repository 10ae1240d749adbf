package app.steady.signs.command;

import java.util.Set;

import app.steady.signs.Catalogue;
import app.steady.signs.Group;
import app.steady.signs.Sign;
import app.steady.signs.figures.Score;
import app.steady.signs.figures.Share;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

class ReportTests {

	private final Catalogue catalogue = Catalogue.load();

	private final Report report = ReportFixtures.report();

	private Score of(String sign) {
		return this.report.of(this.catalogue.sign(sign));
	}

	@Test
	void countsPerSignAndPerGroup() {
		assertThat(of("contact")).isEqualTo(new Score(2, 0, 2));
		assertThat(of("panic")).isEqualTo(new Score(0, 3, 0));
		assertThat(this.report.any(Group.NEEDING)).isEqualTo(new Score(4, 0, 0));
		assertThat(this.report.any(Group.MISSING)).isEqualTo(Score.NONE);
		assertThat(this.report.any(Group.CRISIS)).isEqualTo(new Score(1, 1, 1));
		assertThat(this.report.micro(Group.NEEDING)).isEqualTo(new Score(2, 4, 3));
	}

	@Test
	void falseAlarmsAreCountedAmongEntriesWithoutCrisis() {
		assertThat(this.report.falseAlarms()).isEqualTo(new Share(1, 3));
	}

	@Test
	void macroIsTheMeanOfSignsThatReadersGave() {
		assertThat(this.report.macro(Group.NEEDING)).isCloseTo((2 / 3.0 + 0) / 2, within(1e-9));
		assertThat(this.report.given(Group.NEEDING)).extracting(Sign::id).containsExactly("contact", "alone");
		assertThat(this.report.macro(Group.MISSING)).isZero();
	}

	@Test
	void signsThatReadersGaveSeldomAreNamed() {
		assertThat(this.report.few()).containsExactlyElementsOf(this.catalogue.signs());
		assertThat(new Score(29, 5, 0).few()).isTrue();
		assertThat(new Score(20, 0, 10).few()).isFalse();
	}

	@Test
	void overlapIsCountedByGroupWhereTheSignIsRight() {
		assertThat(this.report.overlap(Group.NEEDING)).isEqualTo(new Share(1, 2));
		assertThat(this.report.overlap(Group.MISSING)).isEqualTo(new Share(0, 0));
		assertThat(this.report.overlap(Group.CRISIS)).isEqualTo(new Share(1, 1));
		assertThat(this.report.overlap()).isEqualTo(new Share(2, 3));
	}

	@Test
	void neighboursThatAreMixedUpAreCounted() {
		Confusions confusions = this.report.confusions();
		assertThat(confusions.missed("contact")).containsExactly(entry("panic", 2), entry("urgency", 1));
		assertThat(confusions.wrong("panic")).containsExactly(entry("contact", 3), entry("alone", 1));
		assertThat(confusions.wrong("contact")).isEmpty();
		assertThat(confusions.missed("abuse")).isEmpty();
	}

	@Test
	void onlyTheThreeMostFrequentNeighboursAreNamed() {
		Confusions confusions = new Confusions();
		confusions.add(Set.of("a"), Set.of("b", "c", "d", "e"));
		confusions.add(Set.of("a"), Set.of("e"));
		assertThat(confusions.missed("a")).containsExactly(entry("e", 2), entry("b", 1), entry("c", 1));
		assertThat(confusions.wrong("b")).containsExactly(entry("a", 1));
	}

}
