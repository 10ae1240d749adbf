package app.steady.signs.command;

import java.util.List;
import java.util.Map;
import java.util.Set;

import app.steady.signs.Group;

/**
 * An entry as it stands in a line, with the labels that readers gave it, if any.
 *
 * @param id its id, text or number, as given
 * @param text the entry
 * @param needing labels of that group
 * @param missing labels of that group
 * @param crisis labels of that group
 * @param evidence phrases of the text that show a label, by label
 */
public record LabelledEntry(Object id, String text, Set<String> needing, Set<String> missing, Set<String> crisis,
		Map<String, List<String>> evidence) {

	public LabelledEntry {
		if (text == null) {
			throw new IllegalArgumentException("\"text\" is missing");
		}
		needing = (needing != null) ? needing : Set.of();
		missing = (missing != null) ? missing : Set.of();
		crisis = (crisis != null) ? crisis : Set.of();
		evidence = (evidence != null) ? evidence : Map.of();
	}

	Set<String> labels(Group group) {
		return switch (group) {
			case NEEDING -> this.needing;
			case MISSING -> this.missing;
			case CRISIS -> this.crisis;
		};
	}

}
