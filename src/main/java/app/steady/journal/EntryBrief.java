package app.steady.journal;

import java.util.List;

/**
 * What is sealed as <em>brief</em>, so that a month never opens a text. What the check
 * says about danger is not in it: it appears in no list.
 *
 * @param mood 1 (breaking) to 5 (calm), or null if none was chosen
 * @param feelings ids of feeling words
 * @param signs ids of the missing and needing signs that count and were not dismissed
 * @param characters length of the text
 */
public record EntryBrief(Integer mood, List<String> feelings, List<String> signs, int characters) {
}
