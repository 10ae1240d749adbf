package app.steady.signs;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SignCheckerTests {

	private static final SignChecker CHECKER = SignChecker.load();

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\n", ".", "\"", "'", "'''", "i'", "\uD83D", "\uDE00", "\u200D", "\uFE0F", "&",
			"\u0000", "\uFDFA\uFDFA", "((((", "<b>i miss him</b>", "i miss him\uD83D\uDE2D\uD83D\uDE2D",
			"\uD835\uDCF2 miss him", "I\u00ADdon\u2019t want to live" })
	void findingsStayInsideTheTextAndCutNothing(String text) {
		for (Finding finding : CHECKER.read(text).findings()) {
			assertThat(finding.start()).isNotNegative().isLessThan(finding.end());
			assertThat(finding.end()).isLessThanOrEqualTo(text.length());
			assertThat(Character.isLowSurrogate(text.charAt(finding.start()))).isFalse();
			assertThat(Character.isHighSurrogate(text.charAt(finding.end() - 1))).isFalse();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "i can't ", "\"", "i miss him ", "((", "\uD83D\uDE2D", "xxxxxxxxxx", "not ", "he hit me. ",
			"he says if i leave he will ", "sooooo" })
	void hostileTextsAreRead(String piece) {
		assertThat(CHECKER.read(piece.repeat(20_000)).findings()).isNotNull();
	}

	@Test
	void findingsAreOrderedAndTheSameSignNeverOverlaps() {
		String text = "i miss him. i cant live without him, i need him back right now. he hit me again.";
		List<Finding> findings = CHECKER.read(text).findings();
		assertThat(findings).extracting(Finding::start).isSorted();
		for (Finding one : findings) {
			assertThat(findings).filteredOn((other) -> other != one && other.sign().equals(one.sign()))
				.noneMatch((other) -> other.start() < one.end() && one.start() < other.end());
		}
	}

	@Test
	void manyThreadsReadTheSame() {
		String text = "i miss him but i went to work and cooked. texted her again, 5 messages. i dont need him back";
		Reading expected = CHECKER.read(text);
		assertThat(IntStream.range(0, 400).parallel().mapToObj((i) -> CHECKER.read(text)).distinct())
			.containsExactly(expected);
	}

	@Test
	void theCatalogueKnowsEverySignAndNoOther() {
		Catalogue catalogue = Catalogue.load();
		assertThat(catalogue.signs()).hasSize(23);
		assertThat(catalogue.sign("contact").group()).isEqualTo(Group.NEEDING);
		assertThat(catalogue.version()).isEqualTo(CHECKER.version());
		assertThatIllegalArgumentException().isThrownBy(() -> catalogue.sign("nix")).withMessageContaining("nix");
	}

}
