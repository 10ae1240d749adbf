package app.steady.signs.text;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TyposTests {

	private final Typos typos = new Typos(
			List.of("promised", "always", "breathe", "checked", "cheeked", "miss", "texted", "pointing", "chapel"),
			Set.of("breath", "tested", "promise", "paint", "chase"));

	@ParameterizedTest
	@CsvSource({ "pormised, promised", "promsed, promised", "promissed, promised", "alwasy, always", "alwaus, always",
			"breahte, breathe", "texteed, texted", "texte, texted" })
	void oneSlipIsForgiven(String typed, String meant) {
		assertThat(this.typos.meant(typed)).isEqualTo(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tested", "breath", "promise", "mis", "mss", "chexked", "romised", "lways", "rpomised",
			"prmsed", "painting", "chases", "always1", "alwayss1", "x", "" })
	void anotherWordOrMoreThanOneSlipIsLeftAlone(String typed) {
		assertThat(this.typos.meant(typed)).isNull();
	}

}
