package app.steady.profile.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.steady.profile.Profile;
import app.steady.web.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedNamesTests {

	private static final ProfileRules RULES = new ProfileRules(messages());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kit                        | Kit
			  Kit   Bear               | Kit Bear
			'Kit, Bear; Sunshine.'     | Kit Bear Sunshine
			“Kit” and/or (Bear)        | Kit and or Bear
			kit KIT Kit                | kit
			O’Brien Anne‑Marie -Kit-   | O'Brien Anne-Marie Kit
			Ｋｉｔ                       | Kit
			Zoë Søren José Łukasz      | Zoë Søren José Łukasz
			민지 Аня محمد               | 민지 Аня محمد
			""")
	void areSingleWordsWithoutWhatStandsAround(String typed, String words) {
		assertThat(String.join(" ", TypedNames.of(typed).words())).isEqualTo(words);
		assertThat(problems(typed)).isEmpty();
		assertThat(form(typed).profile(Profile.DEFAULT).names())
			.containsExactlyElementsOf(TypedNames.of(typed).words());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", ",;.", "“”", "- ' -" })
	void nothingTypedIsNoName(String typed) {
		assertThat(TypedNames.of(typed).words()).isEmpty();
		assertThat(problems(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "K1t", "kit@home", "Kit🐻", "a--b", "Kit_Bear", "#kit", "<b>" })
	void otherThanLettersIsSaidAndNotChanged(String typed) {
		assertThat(problems("Bear " + typed)).singleElement().satisfies((problem) -> {
			assertThat(problem.field()).isEqualTo("names");
			assertThat(problem.message()).contains("Use letters only");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "i", "Me", "MY" })
	void wordsForTheWriterAreRefused(String typed) {
		assertThat(problems(typed)).singleElement()
			.satisfies((problem) -> assertThat(problem.message()).contains("“" + typed + "”", "means you"));
	}

	@Test
	void twentyWordsOfFortyLettersFitAndNoMore() {
		String longest = "x".repeat(Profile.LONGEST_NAME);
		assertThat(problems(longest + " " + names(19))).isEmpty();
		assertThat(problems(longest + "x")).singleElement()
			.satisfies((problem) -> assertThat(problem.message()).contains("“xxxxxxxxxx”", "40"));
		assertThat(problems(names(21))).singleElement()
			.satisfies((problem) -> assertThat(problem.message()).contains("21", "20"));
	}

	/** Would take minutes if words were matched over and over. */
	@Test
	void twoMillionLettersAreRefusedAtOnce() {
		assertThat(problems("a".repeat(1_000_000) + "-'".repeat(500_000) + "1")).hasSize(1);
	}

	private static List<Problem> problems(String typed) {
		return RULES.problems(form(typed));
	}

	private static ProfileForm form(String typed) {
		return new ProfileForm("", 0, typed, "", true, true, true, false, false);
	}

	private static String names(int count) {
		return IntStream.range(0, count)
			.mapToObj((number) -> "name" + (char) ('a' + number))
			.collect(Collectors.joining(" "));
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/profile");
		messages.setDefaultEncoding("UTF-8");
		messages.setDefaultLocale(Locale.ENGLISH);
		return messages;
	}

}
