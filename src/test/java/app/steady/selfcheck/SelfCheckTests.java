package app.steady.selfcheck;

import java.util.Map;

import app.steady.library.LibraryFixtures;
import app.steady.web.content.BadContentException;
import app.steady.web.content.ContentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SelfCheckTests {

	private static final ContentFile FILE = ContentFile.of("selfcheck/breakup.yml");

	private final SelfCheck selfCheck = SelfCheckFixtures.selfCheck();

	@Test
	void asksTwelveQuestionsSixForEachSide() {
		Questionnaire questionnaire = this.selfCheck.questionnaire();
		assertThat(questionnaire.questions()).hasSize(12);
		assertThat(questionnaire.frequencies()).hasSize(5);
		assertThat(this.selfCheck.outcome((id) -> "4").of(Side.MISSING)).hasSize(6);
		assertThat(this.selfCheck.outcome((id) -> "4").of(Side.NEEDING)).hasSize(6);
	}

	@ParameterizedTest
	@CsvSource({ "0, RARELY", "1, RARELY", "1.49, RARELY", "1.5, SOMETIMES", "2, SOMETIMES", "2.49, SOMETIMES",
			"2.5, OFTEN", "4, OFTEN" })
	void putsTheMeanOfAnAreaInABand(double mean, Band band) {
		assertThat(Band.of(mean)).isEqualTo(band);
	}

	@Test
	void takesTheMeanOfWhatWasAnsweredInAnArea() {
		SelfCheck two = SelfCheck.read(twoQuestionsAboutBeingAlone(), LibraryFixtures.library());
		assertThat(two.outcome(Map.of("q10", "4", "q12", "1")::get).areas()).singleElement()
			.satisfies((finding) -> assertThat(finding.band()).isEqualTo(Band.OFTEN));
		assertThat(two.outcome(Map.of("q10", "4", "q12", "0")::get).areas()).singleElement()
			.satisfies((finding) -> assertThat(finding.band()).isEqualTo(Band.SOMETIMES));
		assertThat(two.outcome(Map.of("q12", "0")::get).areas()).singleElement()
			.satisfies((finding) -> assertThat(finding.band()).isEqualTo(Band.RARELY));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", " ", "5", "-1", "4 ", "٤", "on", "\u0000", "4\u0000", "<script>", "99999999999999999999" })
	void countsAnythingElseAsSkipped(String answer) {
		assertThat(this.selfCheck.outcome((id) -> answer).empty()).isTrue();
		assertThat(this.selfCheck.outcome((id) -> answer + "x".repeat(2_000_000)).empty()).isTrue();
		assertThat(this.selfCheck.outcome((id) -> null).empty()).isTrue();
	}

	@Test
	void isHeavyFromThreeAreasOfNeeding() {
		assertThat(this.selfCheck.outcome(Map.of("q2", "4", "q4", "4")::get).heavy()).isFalse();
		assertThat(this.selfCheck.outcome(Map.of("q2", "4", "q4", "4", "q6", "3")::get).heavy()).isTrue();
		assertThat(this.selfCheck.outcome(Map.of("q1", "4", "q3", "4", "q5", "4", "q7", "4")::get).heavy()).isFalse();
	}

	@Test
	void putsWhatWasThereOftenFirst() {
		assertThat(this.selfCheck.outcome(Map.of("q1", "0", "q3", "4", "q5", "2")::get).areas())
			.extracting(Outcome.Finding::band)
			.containsExactly(Band.OFTEN, Band.SOMETIMES, Band.RARELY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "article: the-days-after|article: no-such|no-such", "step: small-goal|step: no-step|no-step",
					"{id: q2, area: checking|{id: q2, area: checks|checks", "{id: q2,|{id: q1,|twice",
					"{value: 4,|{value: 5,|from 0 to 4", "side: missing|side: both|side" })
	void namesTheFaultOfADamagedFile(String good, String bad, String word) {
		assertThatExceptionOfType(BadContentException.class)
			.isThrownBy(() -> SelfCheck.read(new ContentFile(FILE.path(), FILE.text().replace(good, bad)),
					LibraryFixtures.library()))
			.withMessageStartingWith("selfcheck/breakup.yml, line ")
			.withMessageContaining(word);
	}

	private static ContentFile twoQuestionsAboutBeingAlone() {
		String text = FILE.text();
		String without = text.substring(0, text.indexOf("  - id: setting-aside"))
				+ text.substring(text.indexOf("questions:"));
		return new ContentFile(FILE.path(), without.replace("area: setting-aside", "area: alone"));
	}

}
