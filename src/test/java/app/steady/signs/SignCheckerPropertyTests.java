package app.steady.signs;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class SignCheckerPropertyTests {

	private static final SignChecker CHECKER = SignChecker.load();

	private static final List<String> PIECES = List.of("i", "I'm", "dont", "can't", "miss", "need", "him", "her",
			"my ex", "so", "really", "just", "kill", "myself", "die", "texted", "again", "without", "used to", "still",
			"she said", "\"", "\u201C", "\u201D", "\u2019", "'", ".", "...", "!", ",", "\n", "\r\n", "\t", " ", "-",
			"(", ")", "lol", "\uD83D\uDE2D", "\uD83D\uDC94", "\u2764\uFE0F",
			"\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83C\uDDEC\uD83C\uDDE7", "\uD83D", "\uDE2D",
			"\u200B", "sooooo", "brreathe", "Will", "4am", "3.5", "s*icide", "\u0130", "\uFB01ne", "e\u0301");

	@Provide
	Arbitrary<String> entries() {
		Arbitrary<String> piece = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, Arbitraries.of(PIECES)),
				net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
		return piece.list().ofMaxSize(60).map((pieces) -> String.join(" ", pieces));
	}

	@Property(tries = 2000)
	void everyFindingAndEveryCueIsAPlaceInTheText(@ForAll("entries") String text) {
		Reading reading = CHECKER.read(text);
		reading.findings().forEach((finding) -> {
			assertPlace(text, finding.start(), finding.end());
			finding.context().forEach((cue) -> assertPlace(text, cue.start(), cue.end()));
		});
		assertThat(reading.findings()).isSortedAccordingTo(java.util.Comparator.comparingInt(Finding::start));
	}

	private static void assertPlace(String text, int start, int end) {
		assertThat(start).isNotNegative().isLessThan(end);
		assertThat(end).isLessThanOrEqualTo(text.length());
		assertThat(cuts(text, start)).isFalse();
		assertThat(cuts(text, end)).isFalse();
	}

	private static boolean cuts(String text, int at) {
		return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
	}

	@Property(tries = 500)
	void theSameTextGivesTheSameReading(@ForAll("entries") String text) {
		assertThat(CHECKER.read(text)).isEqualTo(CHECKER.read(text));
	}

	@Property(tries = 500)
	void aNameOfThePartnerNeverMakesTheCheckFail(@ForAll("entries") String text) {
		CHECKER.read(text, Names.ofPartner("Will", "O'Brien", "Anne-Marie", ".", "\uD83D\uDE2D"));
	}

	@Property(tries = 500)
	void whatIsExplainedCoversWhatIsFound(@ForAll("entries") String text) {
		List<Explanation> explained = CHECKER.explain(text);
		CHECKER.read(text)
			.findings()
			.forEach((finding) -> assertThat(explained).anyMatch((one) -> one.rule().equals(finding.rule())
					&& one.start() < finding.end() && one.end() > finding.start()));
	}

}
