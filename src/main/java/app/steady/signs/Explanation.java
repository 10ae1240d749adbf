package app.steady.signs;

import java.util.List;

/**
 * What became of one match of one pattern, for the people who write rules.
 *
 * @param rule id of the rule
 * @param sign what the rule shows
 * @param file the file the pattern stands in
 * @param line its line, from 1
 * @param start offset of the match in UTF-16 units of the text as given
 * @param end offset after the match
 * @param verdict what became of it
 * @param weight what it weighs where it is a weak cue, otherwise 0
 * @param context the cues found around it, also those that change nothing
 */
public record Explanation(String rule, Sign sign, String file, int line, int start, int end, Verdict verdict,
		int weight, List<Cue> context) {

	public Explanation {
		context = List.copyOf(context);
	}

	/** What became of a match. */
	public enum Verdict {

		/** It counts by itself. */
		COUNTS,

		/** Its context says otherwise. */
		CANCELLED,

		/** It is part of a figure of speech that the rule lets pass. */
		EXCEPTED,

		/** It is such a figure of speech. */
		FIGURE_OF_SPEECH,

		/** It counts together with others. */
		WEAK,

		/** Several weak cues that together count, or would if none were cancelled. */
		ADDED_UP

	}

}
