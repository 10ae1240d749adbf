package app.steady.signs;

import java.util.List;

/**
 * A kind of needing, missing or crisis, as the catalogue defines it.
 *
 * @param id permanent, such as {@code contact}
 * @param group what it speaks of
 * @param name for people
 * @param meaning in plain words
 * @param examples how it sounds
 * @param article the article to read on, without its ending
 * @param step the step to take next, without its ending
 */
public record Sign(String id, Group group, String name, String meaning, List<String> examples, String article,
		String step) {

	public Sign {
		examples = List.copyOf(examples);
	}

}
