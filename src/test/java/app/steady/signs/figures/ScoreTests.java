package app.steady.signs.figures;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScoreTests {

	@Test
	void wilsonIntervalsAreThePublishedOnes() {
		Estimate estimate = new Share(8, 10).estimate();
		assertThat(estimate.value()).isEqualTo(0.8);
		assertThat(estimate.low()).isCloseTo(0.4902, within(1e-4));
		assertThat(estimate.high()).isCloseTo(0.9433, within(1e-4));
		assertThat(new Share(0, 10).estimate().low()).isZero();
		assertThat(new Share(0, 10).estimate().high()).isCloseTo(0.2775, within(1e-4));
		assertThat(new Share(0, 0).estimate()).hasToString("0.00 [0.00 1.00]");
	}

	@Test
	void f1IsTheHarmonicMean() {
		Score score = new Score(6, 2, 4);
		assertThat(score.f1()).isCloseTo(2 * 0.75 * 0.6 / 1.35, within(1e-9));
		assertThat(score.f1Estimate().value()).isEqualTo(score.f1());
		assertThat(score.f1Estimate().low()).isLessThan(score.f1());
		assertThat(score.f1Estimate().high()).isGreaterThan(score.f1());
		assertThat(Score.NONE.f1()).isZero();
	}

}
