package app.steady.journal;

import java.util.List;

/** The words that stand below the five waves. */
public final class MoodWord {

	private static final List<String> WORDS = List.of("breaking", "heavy", "so-so", "lighter", "calm");

	private MoodWord() {
	}

	/** The word for a mood, or null for none. */
	public static String of(Integer mood) {
		return (mood != null) ? WORDS.get(mood - 1) : null;
	}

}
