package app.steady.journal;

import java.util.List;
import java.util.Map;

import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BadInputTests extends RunningTests {

	@Test
	void anEmptyPageIsAskedForWords() {
		Visited again = this.guest.open("/write").form("/write").with("text", "  \n ").send();
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.text()).contains("There is nothing to keep yet");
	}

	@Test
	void aMoodAloneIsEnough() {
		this.guest.joined("Moody");
		Visited kept = this.guest.open("/write").form("/write").with("mood", "4").send();
		assertThat(kept.text()).contains("lighter");
	}

	@Test
	void twentyThousandCharactersFitAndOneMoreComesBackWhole() {
		this.guest.joined("Longhand");
		String longest = "word ".repeat(3_999) + "ends!";
		Visited kept = this.guest.open("/write").form("/write").with("text", longest).send();
		assertThat(kept.page().select(".words").first().wholeText()).isEqualTo(longest);
		Visited again = this.guest.open("/write").form("/write").with("text", longest + "!").send();
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.text()).contains("20,001 characters", "Take out 1");
		assertThat(again.form("/write").value("text")).isEqualTo(longest + "!");
	}

	@Test
	void nearlyTwoMegabytesComeBackWithTheTextAndWhatToDo() {
		String huge = "a".repeat(1_900_000);
		Visited again = this.guest.open("/write").form("/write").with("text", huge).send();
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.form("/write").value("text")).isEqualTo(huge);
	}

	@Test
	void emojiCountAsCharactersAndComeBackWhole() {
		this.guest.joined("Emoji");
		String text = "💔".repeat(20_000);
		Visited kept = this.guest.open("/write").form("/write").with("text", text).send();
		assertThat(kept.page().select(".words").first().wholeText()).isEqualTo(text);
	}

	@Test
	void rightToLeftWritingStaysAsItIs() {
		this.guest.joined("Rtl");
		String text = "أشتاق إليه ‏(كل يوم)‏ \u202eabc\u202c end";
		Visited kept = this.guest.open("/write").form("/write").with("text", text).send();
		assertThat(kept.page().select(".words").first().wholeText()).isEqualTo(text);
		assertThat(kept.page().select(".words").attr("dir")).isEqualTo("auto");
	}

	@Test
	void controlCharactersGoAndLinesAndTabsStay() {
		this.guest.joined("Control");
		Visited kept = this.guest.open("/write")
			.form("/write")
			.with("text", "a\u0000b\u0007c\u001b[31md\r\ne\tf\u0085g")
			.send();
		assertThat(kept.page().select(".words").first().wholeText()).isEqualTo("abc[31md\ne\tfg");
	}

	@Test
	void whatLooksLikeMarkupIsShownAsItWasTyped() {
		this.guest.joined("Markup");
		String text = "<script>alert(1)</script> [[${7*7}]] &amp; \"quoted\"";
		Visited kept = this.guest.open("/write").form("/write").with("text", text).send();
		assertThat(kept.page().select(".words").first().wholeText()).isEqualTo(text);
		assertThat(kept.page().select(".words script")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-26, still to come", "1850-01-01, after 1900", "yesterday, not a date",
			"2026-02-30, not a date" })
	void aDateThatCannotBeSaysWhy(String date, String why) {
		Visited again = this.guest.open("/write").form("/write").with("text", "words").with("date", date).send();
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.text()).contains(why);
		assertThat(again.form("/write").value("text")).isEqualTo("words");
		assertThat(again.form("/write").value("date")).isEqualTo(date);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "6", "-1", "two", "99999999999999999999" })
	void aMoodThatIsNoneIsNoMood(String mood) {
		this.guest.joined("Mood " + mood);
		Visited kept = this.guest.open("/write").form("/write").with("text", "words").with("mood", mood).send();
		assertThat(kept.page().select(".mood-mark")).isEmpty();
	}

	@Test
	void fieldsThatAreMissingOrMadeUpDoNoHarm() {
		this.guest.joined("Made up");
		String token = this.guest.open("/write").form("/write").value("_csrf");
		Visited kept = this.guest
			.follow(this.guest.post("/write", Map.of("_csrf", List.of(token), "text", List.of("words"), "feelings",
					List.of("sad", "no-such-feeling"), "id", List.of("no-uuid"), "version", List.of("x"))));
		assertThat(kept.path()).startsWith("/journal/");
		assertThat(kept.page().select(".feelings").text()).isEqualTo("sad");
	}

}
