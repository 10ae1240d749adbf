package app.steady.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.steady.web.content.ContentFile;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentTests {

	/**
	 * The branches about safety begin with the same short words everywhere, on purpose.
	 */
	private static final int SHORT = 9;

	private static final List<ContentFile> ARTICLES = ContentFile.in("articles", ".md");

	private static final List<ContentFile> STEPS = ContentFile.in("steps", ".yml");

	private static final Library LIBRARY = LibraryFixtures.library();

	record Phrases(List<Phrase> phrases) {
	}

	record Phrase(String phrase, String why, String fails, String passes) {

		boolean in(String text) {
			return pattern().matcher(text).find();
		}

		Pattern pattern() {
			return Pattern.compile(this.phrase, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		}

	}

	@Test
	void everyForbiddenPhraseCatchesItsExampleAndSparesItsOther() {
		SoftAssertions.assertSoftly((softly) -> phrases().forEach((phrase) -> {
			softly.assertThat(phrase.in(phrase.fails())).as("must catch: " + phrase.fails()).isTrue();
			softly.assertThat(phrase.in(phrase.passes())).as("must spare: " + phrase.passes()).isFalse();
			softly.assertThat(phrase.why()).isNotBlank();
		}));
	}

	@Test
	void noForbiddenPhraseStandsInContentOrScreens() {
		List<ContentFile> files = Stream
			.of(ARTICLES, STEPS, ContentFile.in("pages", ".md"), ContentFile.in("selfcheck", ".yml"),
					ContentFile.in("helplines", ".yml"), ContentFile.in("templates/*", ".html"))
			.flatMap(List::stream)
			.toList();
		SoftAssertions.assertSoftly((softly) -> files.forEach((file) -> phrases().forEach((phrase) -> {
			Matcher found = phrase.pattern().matcher(file.text());
			softly.assertThat(found.find() ? found.group() : null).as(file.path() + ": " + phrase.why()).isNull();
		})));
	}

	@Test
	void articlesHaveTheirLengthAndPlainWords() {
		SoftAssertions.assertSoftly((softly) -> ARTICLES.forEach((file) -> {
			Readability text = Readability.of(file.body());
			softly.assertThat(text.words()).as(file.path()).hasSizeBetween(600, 1100);
			softly.assertThat(text.grade()).as(file.path()).isLessThanOrEqualTo(8);
		}));
	}

	@Test
	void stepsHavePlainWords() {
		SoftAssertions.assertSoftly((softly) -> LIBRARY.steps().all().forEach((step) -> {
			String text = String.join("\n", step.summary(), step.why(), String.join("\n", step.how()), step.notWhen());
			softly.assertThat(Readability.of(text).grade()).as(step.id()).isLessThanOrEqualTo(9);
		}));
	}

	@Test
	void noTwoArticlesShareASentence() {
		Map<String, String> seen = new HashMap<>();
		SoftAssertions.assertSoftly((softly) -> ARTICLES.forEach((file) -> Readability.of(file.body())
			.sentences()
			.stream()
			.filter((sentence) -> sentence.split("\\s+").length > SHORT)
			.distinct()
			.forEach((sentence) -> softly.assertThat(seen.put(sentence, file.path())).as(sentence).isNull())));
	}

	@Test
	void headingsNest() {
		SoftAssertions.assertSoftly((softly) -> ARTICLES.forEach((file) -> {
			int above = 1;
			for (Matcher heading = Pattern.compile("(?m)^(#+) ").matcher(file.body()); heading.find();) {
				int level = heading.group(1).length();
				softly.assertThat(level).as(file.path() + ": " + heading.group()).isBetween(2, above + 1);
				above = level;
			}
		}));
	}

	@Test
	void articlesHaveTwoSourcesAndCiteOnlyWhatWasVerified() throws IOException {
		List<String> verified = new ClassPathResource("library/dois.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.toList();
		SoftAssertions.assertSoftly((softly) -> {
			LIBRARY.articles()
				.all()
				.forEach((article) -> softly.assertThat(article.sources())
					.as(article.slug())
					.hasSizeGreaterThanOrEqualTo(2));
			Stream
				.concat(LIBRARY.articles().all().stream().flatMap((article) -> article.sources().stream()),
						LIBRARY.steps().all().stream().flatMap((step) -> step.sources().stream()))
				.filter((source) -> source.doi() != null)
				.forEach((source) -> softly.assertThat(verified).as(source.text()).contains(source.doi()));
		});
	}

	@Test
	void everyDependencySignHasAStep() {
		SoftAssertions.assertSoftly((softly) -> LibraryFixtures.signs()
			.stream()
			.filter((sign) -> !List.of("self-harm", "harm-others", "worry-for-other").contains(sign))
			.forEach((sign) -> softly.assertThat(LIBRARY.steps().against(sign)).as(sign).isNotEmpty()));
	}

	@Test
	void safetyArticlesHaveNeutralNames() {
		assertThat(LIBRARY.articles().all()).filteredOn(Article::safety)
			.isNotEmpty()
			.allSatisfy((article) -> assertThat(article.slug() + article.title() + article.summary())
				.doesNotContainPattern("(?i)abus|violen|hurt|danger|safe"));
	}

	private static List<Phrase> phrases() {
		return ContentFile.of("words/phrases.yml").as(Phrases.class).phrases();
	}

}
