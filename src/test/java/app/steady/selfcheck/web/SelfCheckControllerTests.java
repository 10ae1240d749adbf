package app.steady.selfcheck.web;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.steady.help.HelpFixtures;
import app.steady.library.LibraryFixtures;
import app.steady.library.Markdown;
import app.steady.selfcheck.SelfCheckFixtures;
import app.steady.web.PressFixtures;
import app.steady.web.PublicPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;

import static org.assertj.core.api.Assertions.assertThat;

class SelfCheckControllerTests {

	private final SelfCheckController controller = new SelfCheckController(SelfCheckFixtures.selfCheck(),
			LibraryFixtures.library(), HelpFixtures.helplines(), new Markdown());

	@Test
	void asksEachQuestionWithFiveAnswersAndAWayToSkip() {
		PublicPage page = SelfCheckPagesFixtures.pages().get(0);
		String html = PressFixtures.press().print(page.template(), page.model());
		assertThat(html.split("<fieldset", -1)).hasSize(13);
		assertThat(html.split("type=\"radio\"", -1)).hasSize(12 * 6 + 1);
		assertThat(html.split("Skip this one", -1)).hasSize(13);
		assertThat(html).contains("method=\"post\" action=\"/self-check\"").doesNotContain("_csrf");
	}

	@Test
	void describesBothSidesApartInWords() {
		String html = answer(Map.of("q1", "4", "q6", "4", "q8", "0"));
		assertThat(html).containsSubsequence("<h2>Missing</h2>", "Remembering them with warmth", "<h2>Needing</h2>",
				"The urge to reach them", "Being okay with or without them");
		assertThat(html).contains("/articles/the-pull-to-text", "/steps/decide-tomorrow",
				"What you skipped is left out.", "href=\"/write\"");
	}

	@Test
	void putsPeopleFirstWhenMuchIsHeavy() {
		assertThat(answer(all("4"))).containsSubsequence("a lot to carry", "tel:988", "<h2>Missing</h2>");
		assertThat(answer(all("1"))).doesNotContain("a lot to carry", "tel:988");
	}

	@Test
	void isKindWhenNothingWasAnswered() {
		assertThat(answer(Map.of())).contains("and that is fine")
			.doesNotContain("<h2>Missing</h2>", "What you skipped is left out");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "1", "2", "3", "4", "", "x" })
	void speaksNoVerdict(String value) {
		String text = answer(all(value)).replaceAll("(?s).*<main[^>]*>|</main>.*", "").replaceAll("(?s)<[^>]*>", " ");
		assertThat(text)
			.doesNotContainPattern("(?i)\\b(score|points?|percent|risk|normal|abnormal|dependent|codependent|"
					+ "addicted|severe|mild|result is|diagnosed|you passed|healthy|unhealthy)\\b|\\d\\s?%|\\d+ (of|out of) \\d+");
		assertThat(text).contains("neither a test nor a diagnosis");
	}

	@Test
	void takesABodyThatCannotBeReadAsSkipped() {
		assertThat(answer(new MockHttpServletRequest("POST", "/self-check") {
			@Override
			public String getParameter(String name) {
				throw new IllegalStateException("Character decoding failed");
			}
		})).contains("and that is fine");
	}

	private String answer(Map<String, String> answers) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/self-check");
		request.addParameters(answers);
		request.addParameter("unknown", "4");
		return answer(request);
	}

	private String answer(MockHttpServletRequest request) {
		ExtendedModelMap model = new ExtendedModelMap();
		String template = this.controller.answer(request, model);
		return PressFixtures.press().print(template, model);
	}

	private static Map<String, String> all(String value) {
		return IntStream.rangeClosed(1, 12)
			.boxed()
			.collect(Collectors.toMap((number) -> "q" + number, (number) -> value));
	}

}
