package app.steady.site;

import java.util.List;
import java.util.Map;

import app.steady.signs.Group;
import app.steady.signs.Sign;
import app.steady.signs.figures.Manner;
import app.steady.signs.figures.Measured;
import app.steady.signs.figures.Score;
import app.steady.signs.figures.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ToldTests {

	private static final Sign SIGN = new Sign("panic", Group.NEEDING, "Alarm", "It rings.", List.of(), "a", "s");

	private static Told told(Score score) {
		return new Told(Manner.PLAIN, new Measured(50, Map.of("panic", score), Map.of(Group.CRISIS, score)));
	}

	@Test
	void whatManyEntriesShowIsToldOfTen() {
		assertThat(told(new Score(21, 2, 14)).words(SIGN)).isEqualTo("Said plainly: of ten entries where readers saw "
				+ "this sign, the check finds about six (21 of 35). Of ten that it marks, about nine (21 of 23) are right.");
	}

	@Test
	void whatFewEntriesShowIsCounted() {
		assertThat(told(new Score(3, 0, 2)).words(SIGN))
			.isEqualTo("Said plainly (too few to be sure): readers saw this sign in 5 of the entries. "
					+ "The check found it in 3 of them. Of 3 that it marked, 3 were right.");
	}

	@Test
	void aSignThatIsSeldomFoundOrOftenWrongIsSaidToBe() {
		assertThat(told(new Score(1, 2, 4)).words(SIGN)).contains("in 1 of them. It often misses this sign.")
			.endsWith("Of 3 that it marked, 1 was right. Its marks are often wrong.");
		assertThat(told(new Score(10, 30, 30)).words(SIGN))
			.contains("about three (10 of 40). It often misses this sign.")
			.endsWith("about three (10 of 40) are right. Its marks are often wrong.");
	}

	@Test
	void whatWasNeverSeenHasNoFigure() {
		assertThat(told(Score.NONE).words(SIGN)).isEqualTo(
				"Said plainly (too few to be sure): readers saw this sign in none of the entries. It marked no entry.");
	}

	@Test
	void missedDangerAndFalseAlarmsAreSaidOpenly() {
		assertThat(told(new Score(10, 1, 30)).danger())
			.isEqualTo("Said plainly: readers saw words about danger in 40 of "
					+ "50 entries. The check brought up help for 10 of them and missed 30 (found: 25%, range 14 to 40%). "
					+ "It also brought up help for 1 of the 10 others (false alarms: 10%, range 2 to 40%).");
	}

	@Test
	void fewEntriesWithDangerAreMarkedToo() {
		assertThat(told(new Score(10, 1, 5)).danger()).startsWith("Said plainly (too few to be sure): readers saw");
	}

	@ParameterizedTest
	@CsvSource({ "0, 30, none", "1, 30, fewer than one", "2, 30, about one", "29, 30, nearly all", "30, 30, all" })
	void aShareInWordsNeverRoundsToNoneOrAll(int part, int whole, String words) {
		assertThat(OfTen.of(new Share(part, whole))).isEqualTo(words);
	}

}
