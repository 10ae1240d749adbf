package app.steady.library;

import java.util.List;
import java.util.Set;

import app.steady.web.content.BadContentException;
import app.steady.web.content.ContentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LibraryTests {

	private static final String ARTICLE = """
			---
			title: "One"
			question: "What is one?"
			summary: "It is one."
			topic: contact
			situations: [breakup]
			safety: false
			reviewed: 2026-11-21
			sources:
			  - text: "A study"
			    doi: "10.1000/182"
			steps: [walk]
			next: []
			---
			One is *one*.
			""";

	private static final String STEP = """
			id: walk
			name: "Walk"
			summary: "Go out."
			signs: [alone]
			situations: []
			why: "It helps."
			sources: []
			how: ["Put on shoes.", "Go."]
			minutes: 10
			energy: low
			not-when: "Not in a storm."
			""";

	@Test
	void readsArticlesAndSteps() {
		Library library = read(ARTICLE, STEP);
		Article article = library.articles().find("one").orElseThrow();
		assertThat(article.path()).isEqualTo("/articles/one");
		assertThat(article.html()).isEqualTo("<p>One is <em>one</em>.</p>\n");
		assertThat(article.minutes()).isEqualTo(1);
		assertThat(article.sources().get(0).link()).isEqualTo("https://doi.org/10.1000/182");
		assertThat(library.steps().of(article.steps())).extracting(Step::path).containsExactly("/steps/walk");
		assertThat(library.steps().against("alone")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "title: \"One\"|titel: \"One\"|2|titel", "question: \"What is one?\"|question: \"\"|3|question",
					"topic: contact|topic: contacts|5|topic", "situations: [breakup]|situations: [broken]|6|situations",
					"safety: false|safety: maybe|7|safety", "reviewed: 2026-11-21|reviewed: lately|8|reviewed",
					"doi: \"10.1000/182\"|doi: \"https://doi.org/10.1000/182\"|11|doi",
					"steps: [walk]|steps: [run]|12|run", "next: []|next: [two]|13|two",
					"steps: [walk]|steps: []|12|steps" })
	void namesTheLineOfADamagedArticle(String good, String bad, int line, String word) {
		assertThatExceptionOfType(BadContentException.class).isThrownBy(() -> read(ARTICLE.replace(good, bad), STEP))
			.withMessageContaining("articles/one.md")
			.withMessageContaining(word)
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(line));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "title", "question", "summary", "topic", "situations", "safety", "reviewed", "steps", "next" })
	void namesEachKeyThatAnArticleLacks(String key) {
		assertThatExceptionOfType(BadContentException.class)
			.isThrownBy(() -> read(ARTICLE.replaceFirst("(?m)^" + key + ":.*\n", ""), STEP))
			.withMessageStartingWith("articles/one.md, line ")
			.withMessageContaining("'" + key + "' is missing");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "id: walk|id: run|1|id", "signs: [alone]|signs: [lonely]|4|lonely",
					"minutes: 10|minutes: 0|9|minutes", "energy: low|energy: none|10|energy",
					"not-when: \"Not in a storm.\"|notwhen: \"Never.\"|11|notwhen" })
	void namesTheLineOfADamagedStep(String good, String bad, int line, String word) {
		assertThatExceptionOfType(BadContentException.class).isThrownBy(() -> read(ARTICLE, STEP.replace(good, bad)))
			.withMessageContaining("steps/walk.yml")
			.withMessageContaining(word)
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(line));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "name", "summary", "signs", "situations", "why", "sources", "how", "minutes",
			"energy", "not-when" })
	void namesEachKeyThatAStepLacks(String key) {
		assertThatExceptionOfType(BadContentException.class)
			.isThrownBy(() -> read(ARTICLE, STEP.replaceFirst("(?m)^" + key + ":.*\n", "")))
			.withMessageStartingWith("steps/walk.yml, line ")
			.withMessageContaining("'" + key + "'");
	}

	private static Library read(String article, String step) {
		return Library.read(List.of(new ContentFile("articles/one.md", article)),
				List.of(new ContentFile("steps/walk.yml", step)), Set.of("alone"));
	}

}
