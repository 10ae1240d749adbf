package app.steady.signs;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContextTests {

	private static final SignChecker CHECKER = SignChecker.load();

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			negated; I don't need her back.; n't
			over; I used to drive past his house.; used to
			other-person; My sister can't live without him.; My sister
			hypothetical; Is it normal to check his profile every hour?; Is it normal
			over; I used to drive past his house every night, thank god.; used to
			quoted; My mum said "you know you can't live like this, you can't live without him".; My mum said
			quoted; Mum said I should check his profile every hour.; Mum said
			wished; I wanted to be gentle with myself.; wanted to
			""")
	void aCueIsNamedWithItsPlaceAndTheFindingDoesNotCount(String kind, String text, String cue) {
		List<Finding> findings = CHECKER.read(text).findings();
		assertThat(findings).isNotEmpty().noneMatch(Finding::counted);
		assertThat(findings).flatExtracting(Finding::context).anySatisfy((one) -> {
			assertThat(one.kind()).isEqualTo(kind);
			assertThat(text.substring(one.start(), one.end())).contains(cue);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "I can't be okay without him", "I dont function without her",
			"It's over. I can't live without her", "My sister knows that I can't live without him",
			"I don't think I can live without him", "i dont need sleep, i need him back" })
	void aNegatorInsideAFindingOrInAnotherClauseDoesNotNegateIt(String text) {
		assertThat(CHECKER.read(text).counted(Group.NEEDING)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "I used to drive past his house every night and I still do",
			"I used to drive past his house. I still do.", "used to drive past his house, and i still do it",
			"I used to drive past his house, and this week it started again" })
	void whatUsedToBeAndStillIsCounts(String text) {
		assertThat(CHECKER.read(text).counted(Group.NEEDING)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"I want to die\", I said", "lol i want to kill myself",
			"if he leaves i will kill myself", "I told him I want to die" })
	void quotationJokeAndIfNeverSilenceACrisis(String text) {
		assertThat(CHECKER.read(text).crisis()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Not suicidal, just tired", "I am not suicidal", "this heat is killing me",
			"I could murder a pizza", "He never hit me" })
	void plainDenialsAndFiguresOfSpeechPass(String text) {
		Reading reading = CHECKER.read(text);
		assertThat(reading.crisis()).isFalse();
		assertThat(reading.worryForOther()).isFalse();
	}

	@Test
	void aFriendInDangerIsNotTheWritersCrisisButAWorry() {
		Reading reading = CHECKER.read("My best friend says she wants to die since her boyfriend left.");
		assertThat(reading.crisis()).isFalse();
		assertThat(reading.worryForOther()).isTrue();
	}

	@Test
	void namesToIgnoreAreSomebodyElse() {
		Names mia = new Names(Set.of(), Set.of("Mia", "Hope"));
		assertThat(CHECKER.read("I miss our walks. I miss Mia so much.").counted()).hasSizeGreaterThan(1);
		for (String text : List.of("Today I miss Mia so much", "i miss mia so much", "i miss Hope so much")) {
			assertThat(CHECKER.read(text, mia).counted()).as(text).isEmpty();
		}
		Reading reading = CHECKER.read("mia can't live without him", mia);
		assertThat(reading.counted()).isEmpty();
		assertThat(reading.findings()).isNotEmpty()
			.allSatisfy((finding) -> assertThat(finding.context()).extracting(Cue::kind).contains("other-person"));
		assertThat(CHECKER.read("told mia everything tonight", mia).signs(Group.MISSING)).contains("support");
		assertThat(CHECKER.read("i hope he misses me", mia).findings())
			.isEqualTo(CHECKER.read("i hope he misses me").findings());
		assertThat(CHECKER.read("i miss mia so much", new Names(Set.of("mia"), Set.of("Mia"))).counted()).isNotEmpty();
	}

	@Test
	void namesGivenByTheOwnerAreThePartner() {
		assertThat(CHECKER.read("texted willow again").signs(Group.NEEDING)).isEmpty();
		assertThat(CHECKER.read("texted willow again", Names.ofPartner("Willow")).signs(Group.NEEDING))
			.contains("contact");
	}

	@ParameterizedTest
	@ValueSource(strings = { "i miss anne-marie so much", "I MISS ANNE-MARIE SO MUCH", "i miss o’brien so much" })
	void namesMayHoldAHyphenOrAnApostrophe(String text) {
		assertThat(CHECKER.read(text, Names.ofPartner("Anne-Marie", "O'Brien")).counted(Group.MISSING)).singleElement()
			.satisfies((finding) -> assertThat(text).startsWith(text.substring(finding.start(), finding.end())))
			.satisfies((finding) -> assertThat(finding.end()).isGreaterThan(text.length() - 8));
	}

	@Test
	void aNameThatIsAnEverydayWordIsOneOnlyWhereItIsCapitalised() {
		Names names = Names.ofPartner("May");
		assertThat(CHECKER.read("texted May again", names).signs(Group.NEEDING)).contains("contact");
		assertThat(CHECKER.read("we may have texted him again", names).findings())
			.isEqualTo(CHECKER.read("we may have texted him again").findings());
		assertThat(CHECKER.read("texted may again", names).signs(Group.NEEDING)).isEmpty();
	}

	@Test
	void aMistypedWordIsReadAsTheWordNearestToItAndSaysSo() {
		assertThat(CHECKER.read("i cant breathhe without him").counted()).anySatisfy((finding) -> {
			assertThat(finding.sign().id()).isEqualTo("wholeness");
			assertThat(finding.context()).containsExactly(new Cue(Cue.NEAR, 7, 15));
		});
	}

}
