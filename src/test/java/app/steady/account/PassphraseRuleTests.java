package app.steady.account;

import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassphraseRuleTests {

	private static final Optional<String> WEAK = Optional.of("account.passphrase.weak");

	private static final Optional<String> LENGTH = Optional.of("account.passphrase.length");

	private final PassphraseRule rule = new PassphraseRule();

	@ParameterizedTest
	@ValueSource(strings = { "seven green lanterns", "eight blue lanterns", "my dog has fleas", "kfjwnxqpzmvb",
			"💔😀🙂🎉🐶🐱🦊🌲🌊🍎🚗🎸", "vier Worte die nicht passen", "8#kP2$vN7!qR4%xW", "四つの言葉はここにあります" })
	void letsGoodOnesPass(String passphrase) {
		assertThat(this.rule.problem(passphrase, "Gio")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "password1234", "passwordpassword", "p4$$w0rdp4$$w0rd", "qwertyuiopasdf", "123456789012",
			"iloveyouforever", "iloveyou2023!", "Jennifer1990!", "            ", "correcthorse", "ｐａｓｓｗｏｒｄ１２３４" })
	void refusesWhatManyPeopleChoose(String passphrase) {
		assertThat(this.rule.problem(passphrase, "Gio")).isEqualTo(WEAK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "ab", "qwe", "💔", "1!" })
	void refusesTheSameThingOverAndOverHoweverLong(String again) {
		assertThat(this.rule.problem(again.repeat(12), "Gio")).isEqualTo(WEAK);
		assertThat(this.rule.problem(again.repeat(1000 / again.length()), "Gio")).isEqualTo(WEAK);
	}

	@ParameterizedTest
	@CsvSource({ "Hal Strömqvist,Hal Strömqvist 85", "Hal Strömqvist,strömqvistHAL", "Zbygniewka,zbygniewka1985",
			"Zbygniewka,akweingybz99" })
	void refusesTheNameWithLittleElse(String name, String passphrase) {
		assertThat(this.rule.problem(passphrase, name)).isEqualTo(WEAK);
		assertThat(this.rule.problem(passphrase, "Somebody Else")).isEmpty();
		assertThat(this.rule.problem(passphrase)).isEmpty();
	}

	@Test
	void countsAsPeopleDo() {
		assertThat(this.rule.problem("kfjwnxqpzmv", "Gio")).isEqualTo(LENGTH);
		assertThat(this.rule.problem("💔😀🙂🎉🐶🐱🦊🌲🌊🍎🚗", "Gio")).isEqualTo(LENGTH);
		assertThat(this.rule.problem("", "Gio")).isEqualTo(LENGTH);
	}

	@Test
	void takesNoMoreThanSigningInDoes() {
		String long1000 = "seven green lanterns ".repeat(50).substring(0, 1000);
		assertThat(this.rule.problem(long1000, "Gio")).isEmpty();
		assertThat(this.rule.problem(long1000 + "x", "Gio")).isEqualTo(LENGTH);
	}

	@Test
	void judgesNoMoreThanAHundredCharacters() {
		assertThat(PassphraseRule.judged("x".repeat(1000))).hasSize(100);
	}

	@Test
	void turnsManyDifferentLookAlikesBackIntoLetters() {
		assertThat(PassphraseRule.judged("p4$$w0rd")).isEqualTo("p4$$w0rd");
		assertThat(PassphraseRule.judged("p4$$w0rd !s n@sty 💔")).isEqualTo("p4ssw0rd is nasty 💔");
	}

	@Property(tries = 100)
	void neverFailsWhateverIsTyped(@ForAll @StringLength(max = 120) String passphrase,
			@ForAll @StringLength(max = 20) String name) {
		assertThat(this.rule.problem(passphrase, name)).isIn(Optional.empty(), WEAK, LENGTH);
	}

}
