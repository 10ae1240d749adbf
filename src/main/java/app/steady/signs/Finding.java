package app.steady.signs;

import java.util.List;

/**
 * A phrase that shows a sign.
 *
 * @param rule the id of the rule that found it
 * @param sign what it shows
 * @param reason one sentence for the reader about their own phrase
 * @param start offset in UTF-16 units of the text as given, never within a character
 * @param end offset after the phrase, greater than {@code start}
 * @param counted whether it counts, or is only shown with the cues that speak against it
 * @param context the cues found around it
 */
public record Finding(String rule, Sign sign, String reason, int start, int end, boolean counted, List<Cue> context) {

	public Finding {
		context = List.copyOf(context);
	}

}
