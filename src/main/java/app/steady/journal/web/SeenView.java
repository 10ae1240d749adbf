package app.steady.journal.web;

import java.util.List;

/**
 * What was seen and does not count, or was dismissed.
 *
 * @param words the phrase, marked, with the words that changed it where they are near
 * @param sign what it would show
 * @param why in plain words
 * @param dismissed {@code not-me}, {@code never}, or null
 */
record SeenView(String rule, int start, List<Segment> words, String sign, List<String> why, String dismissed) {
}
