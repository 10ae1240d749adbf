package app.steady.journal.web;

import java.util.List;

import app.steady.library.Article;
import app.steady.library.Step;

/**
 * A finding beside its entry: phrase, sign, reason, one article, one step.
 *
 * @param slips words in it that were read as the word nearest to them
 */
record FindingView(String rule, int start, String phrase, String sign, String mark, String reason, List<String> slips,
		Article article, Step step) {
}
