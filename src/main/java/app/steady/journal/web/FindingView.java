package app.steady.journal.web;

import app.steady.library.Article;
import app.steady.library.Step;

/** A finding beside its entry: phrase, sign, reason, one article, one step. */
record FindingView(String rule, int start, String phrase, String sign, String mark, String reason, Article article,
		Step step) {
}
