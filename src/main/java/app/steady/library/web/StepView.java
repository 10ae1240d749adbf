package app.steady.library.web;

import java.util.List;

import app.steady.library.Article;
import app.steady.library.Markdown;
import app.steady.library.Step;

/**
 * A step as its page shows it.
 *
 * @param step the step
 * @param why HTML
 * @param how HTML, one item after the other
 * @param notWhen HTML
 * @param articles articles that lead to it
 */
record StepView(Step step, String why, List<String> how, String notWhen, List<Article> articles) {

	static StepView of(Step step, List<Article> articles, Markdown markdown) {
		return new StepView(step, markdown.inline(step.why()), step.how().stream().map(markdown::inline).toList(),
				markdown.inline(step.notWhen()),
				articles.stream().filter((article) -> article.steps().contains(step.id())).toList());
	}

}
