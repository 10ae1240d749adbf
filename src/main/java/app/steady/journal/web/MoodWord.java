package app.steady.journal.web;

import java.util.List;

/** The words that stand below the five waves. */
final class MoodWord {

	private static final List<String> WORDS = List.of("breaking", "heavy", "so-so", "lighter", "calm");

	private MoodWord() {
	}

	static String of(Integer mood) {
		return (mood != null) ? WORDS.get(mood - 1) : null;
	}

}
