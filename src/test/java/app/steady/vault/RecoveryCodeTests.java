package app.steady.vault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static app.steady.vault.VaultFixtures.OTHER_OWNER;
import static app.steady.vault.VaultFixtures.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RecoveryCodeTests {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final String CODE = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTK";

	@Test
	void isShownInSevenGroups() {
		assertThat(RecoveryCode.generate().text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
	}

	@Test
	void comesBackFromItsText() {
		String text = RecoveryCode.generate().text();
		assertThat(RecoveryCode.parse(text).text()).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0123-4567-89ab-cdef-ghjk-mnpq-rstk", "0123456789ABCDEFGHJKMNPQRSTK",
			" 0123 4567 89AB CDEF GHJK MNPQ RSTK\r\n", "O123-4567-89AB-CDEF-GHJK-MNPQ-RSTK",
			"oi23-4567-89AB-CDEF-GHJK-MNPQ-RSTK", "0L23–4567—89AB−CDEF‑GHJK\u00a0MNPQ\u200bRSTK",
			"“0123.4567.89AB.CDEF.GHJK.MNPQ.RSTK”", "０１２３ 4567 89AB CDEF GHJK MNPQ RSTK" })
	void isReadAsPeopleTypeIt(String typed) {
		assertThat(RecoveryCode.parse(typed).text()).isEqualTo(CODE);
	}

	@ParameterizedTest
	@CsvSource({ "RSTK,true", " rstk ,true", "mnpq rstk,true", "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTK,true", "STK,false",
			"RSTX,false", "'',false", "RSTKA,false" })
	void isKnownByItsEnd(String typed, boolean known) {
		String ending = RecoveryCode.parse(CODE).ending();
		assertThat(ending).isEqualTo("RSTK");
		assertThat(RecoveryCode.endsWith(typed, ending)).isEqualTo(known);
	}

	@Test
	void noticesAnySingleWrongCharacter() {
		String code = CODE.replace("-", "");
		for (int at = 0; at < code.length(); at++) {
			for (char wrong : ALPHABET.toCharArray()) {
				if (wrong != code.charAt(at)) {
					assertMistyped(code.substring(0, at) + wrong + code.substring(at + 1), "is wrong");
				}
			}
		}
	}

	@Test
	void noticesAnyTwoCharactersThatChangedPlaces() {
		String code = CODE.replace("-", "");
		for (int i = 0; i < code.length(); i++) {
			for (int j = i + 1; j < code.length(); j++) {
				StringBuilder swapped = new StringBuilder(code);
				swapped.setCharAt(i, code.charAt(j));
				swapped.setCharAt(j, code.charAt(i));
				if (!swapped.toString().equals(code)) {
					assertMistyped(swapped.toString(), "changed places");
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "'', this has 0", "0123-4567, this has 8", "0123-4567-89AB-CDEF-GHJK-MNPQ-RST, this has 27",
			"0123-4567-89AB-CDEF-GHJK-MNPQ-RSTK0, this has 29", "U123-4567-89AB-CDEF-GHJK-MNPQ-RSTK, Character 1 ",
			"0123-4567-89AB-CDEF-GHJK-MNPQ-RSTÄ, Character 28 " })
	void saysWhatIsWrong(String typed, String why) {
		assertMistyped(typed, why);
	}

	@Test
	void refusesLongInput() {
		assertMistyped("0".repeat(100_000), "too long");
	}

	@Test
	void neverRepeatsWhatWasTyped() {
		assertThatExceptionOfType(RecoveryCode.MistypedException.class)
			.isThrownBy(() -> RecoveryCode.parse("U123-4567-89AB-CDEF-GHJK-MNPQ-RSTK"))
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("U123", "4567"));
	}

	@Test
	void unwrapsForTheSameOwnerOnly() {
		RecoveryCode code = RecoveryCode.generate();
		DataKey key = DataKey.generate();
		WrappedKey wrapped = code.wrap(key, OWNER);
		assertThat(code.unwrap(wrapped, OWNER).orElseThrow().material()).isEqualTo(key.material());
		assertThat(code.unwrap(wrapped, OTHER_OWNER)).isEmpty();
		assertThat(RecoveryCode.generate().unwrap(wrapped, OWNER)).isEmpty();
	}

	@Test
	void refusesAKeyOfAnotherKind() {
		WrappedKey wrapped = DeviceToken.generate().wrap(DataKey.generate(), OWNER);
		assertThatExceptionOfType(CannotOpenException.class)
			.isThrownBy(() -> RecoveryCode.generate().unwrap(wrapped, OWNER));
	}

	@Test
	void revealsNothingAsText() {
		assertThat(RecoveryCode.generate()).hasToString("RecoveryCode");
	}

	private static void assertMistyped(String typed, String why) {
		assertThatExceptionOfType(RecoveryCode.MistypedException.class).isThrownBy(() -> RecoveryCode.parse(typed))
			.withMessageContaining(why);
	}

}
