package app.steady.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ComponentsTests {

	private static final List<Option> OPTIONS = List.of(new Option("own", "Mine"), new Option("shared", "Shared"));

	@ParameterizedTest
	@ValueSource(ints = { 400, 403, 404, 405, 409, 413, 429, 500, 503 })
	void errorPagesCarryLeaveAndHelpInTheSamePlace(int status) {
		String page = Printer.page("error/" + status);
		assertThat(page).containsSubsequence("<header", "Skip to the page", "href=\"/leave\"", "Help now",
				"class=\"leave\" href=\"/leave\"", "id=\"leaving\" role=\"status\"", "</header>", "<nav", "<main",
				"<h1>", "href=\"/help\"", "</main>", "<footer");
		assertThat(page).contains("<title>Page</title>").doesNotContain("th:", "??");
	}

	@Test
	void moodMarksTheChosenWave() {
		String mood = Printer.component("mood :: mood('mood', 'How is it?', ${chosen}, ${null})", Map.of("chosen", 2));
		assertThat(mood).containsOnlyOnce("checked=")
			.containsSubsequence("value=\"2\" checked", "heavy", "value=\"3\"");
		assertThat(mood).contains("id=\"mood\"", "id=\"mood-5\"").doesNotContain("aria-describedby");
	}

	@Test
	void errorIsTiedToItsField() {
		String field = Printer
			.component("text-field :: field('pass', 'Pass', 'Hint', '<b>', 'Short', 'password', 'off')", Map.of());
		assertThat(field).contains("aria-describedby=\"pass-hint pass-error\"", "id=\"pass-error\"", "id=\"pass-hint\"",
				"aria-invalid=\"true\"", "value=\"&lt;b&gt;\"", "autocomplete=\"off\"", "type=\"password\"");
	}

	@Test
	void absentHintAndErrorLeaveNothing() {
		String field = Printer
			.component("text-field :: field('name', 'Name', ${null}, ${null}, ${null}, ${null}, ${null})", Map.of());
		assertThat(field).contains("type=\"text\"").doesNotContain("aria-", "hint", "error", "autocomplete");
	}

	@Test
	void textKeepsItsFirstLineBreakAndItsSpaces() {
		Map<String, Object> model = Map.of("value", "\n\nNo  <answer>");
		assertThat(Printer.component("text-area :: field('words', 'Words', ${null}, ${value}, ${null}, 5)", model))
			.contains(">\n\n\nNo &lt;answer&gt;</textarea>", "rows=\"5\"");
	}

	@Test
	void radiosAndChecksMarkWhatWasChosen() {
		Map<String, Object> model = Map.of("options", OPTIONS, "chosen", Set.of("shared"));
		assertThat(Printer.component("radios :: radios('d', 'Whose?', 'Why', ${options}, 'own', 'Say')", model))
			.containsOnlyOnce("checked=")
			.contains("value=\"own\" checked", "aria-describedby=\"d-hint d-error\"");
		assertThat(Printer.component("checks :: checks('d', 'Whose?', ${options}, ${chosen})", model))
			.containsOnlyOnce("checked=")
			.contains("value=\"shared\" checked");
		assertThat(Printer.component("checks :: checks('d', 'Whose?', ${options}, ${null})", model))
			.doesNotContain("checked=");
	}

	@Test
	void summaryLinksToFieldsAndVanishesWithoutErrors() {
		Map<String, Object> model = new HashMap<>();
		model.put("errors", List.of(new Fault("words", "There are no words yet.")));
		assertThat(Printer.component("error-summary :: summary(${errors})", model)).contains("role=\"alert\"",
				"tabindex=\"-1\"", "<a href=\"#words\">There are no words yet.</a>");
		model.put("errors", List.of());
		assertThat(Printer.component("error-summary :: summary(${errors})", model)).isBlank();
		assertThat(Printer.component("error-summary :: summary(${null})", model)).isBlank();
		assertThat(Printer.component("flash :: flash(${null})", model)).isBlank();
	}

	@Test
	void cardsShowWhatTheyAreGiven() {
		Map<String, Object> model = Map.of("card", new Card("/a/b", "Pull", "Name", "Sum", 6, "low"));
		assertThat(Printer.component("article-card :: card(${card})", model)).contains("<a href=\"/a/b\">Pull</a>",
				"Sum", "6 min read");
		assertThat(Printer.component("step-card :: card(${card})", model)).contains("<a href=\"/a/b\">Name</a>",
				"6 min · low energy");
	}

	@ParameterizedTest
	@ValueSource(strings = { "icon :: icon('heart')", "text-field :: field('', 'Name', '', '', '', '', '')",
			"mood :: mood('mood', ${null}, 1, '')" })
	void wrongArgumentsAreRefused(String call) {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> Printer.component(call, Map.of()));
	}

	record Option(String value, String label) {
	}

	record Fault(String field, String message) {
	}

	record Card(String path, String title, String name, String summary, int minutes, String energy) {
	}

}
