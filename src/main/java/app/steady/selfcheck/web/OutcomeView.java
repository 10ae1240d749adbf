package app.steady.selfcheck.web;

import java.util.List;

import app.steady.library.Article;
import app.steady.library.Library;
import app.steady.library.Markdown;
import app.steady.library.Step;
import app.steady.selfcheck.Outcome;
import app.steady.selfcheck.Questionnaire;
import app.steady.selfcheck.Side;

/**
 * The answer page.
 *
 * @param profiles the two profiles, each with its areas; empty when all was skipped
 * @param both sentence when both are often there, or null
 * @param heavy HTML when much is heavy, or null
 * @param unanswered HTML when all was skipped, or null
 * @param skipped whether only some questions were skipped
 * @param note HTML below everything
 */
record OutcomeView(List<Profile> profiles, String both, String heavy, String unanswered, boolean skipped, String note) {

	static OutcomeView of(Outcome outcome, Questionnaire.Words words, Library library, Markdown markdown) {
		List<Profile> profiles = List.of(
				new Profile("Missing", words.missingIntro(), rows(outcome.of(Side.MISSING), library)),
				new Profile("Needing", words.needingIntro(), rows(outcome.of(Side.NEEDING), library)));
		return new OutcomeView(profiles.stream().filter((profile) -> !profile.rows().isEmpty()).toList(),
				outcome.both() ? words.both() : null, outcome.heavy() ? markdown.inline(words.heavy()) : null,
				outcome.empty() ? markdown.inline(words.unanswered()) : null, outcome.skipped() && !outcome.empty(),
				markdown.inline(words.note()));
	}

	private static List<Row> rows(List<Outcome.Finding> findings, Library library) {
		return findings.stream().map((finding) -> row(finding, library)).toList();
	}

	private static Row row(Outcome.Finding finding, Library library) {
		Questionnaire.Area area = finding.area();
		if (!finding.often()) {
			return new Row(area.name(), finding.sentence(), null, null);
		}
		return new Row(area.name(), finding.sentence(), library.articles().find(area.article()).orElseThrow(),
				library.steps().find(area.step()).orElseThrow());
	}

	record Profile(String title, String intro, List<Row> rows) {
	}

	record Row(String name, String sentence, Article article, Step step) {
	}

}
