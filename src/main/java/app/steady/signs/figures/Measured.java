package app.steady.signs.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import app.steady.signs.Group;

/**
 * What was counted on entries of one manner.
 *
 * @param entries how many entries were read
 * @param signs by the id of the sign, in reading order
 * @param any whether at least one sign of the group was found and was there
 */
public record Measured(int entries, Map<String, Score> signs, Map<Group, Score> any) {

	public Measured {
		signs = Collections.unmodifiableMap(new LinkedHashMap<>(signs));
		any = Collections.unmodifiableMap(new LinkedHashMap<>(any));
	}

	/** One sign, {@link Score#NONE} if it was not counted. */
	public Score sign(String id) {
		return this.signs.getOrDefault(id, Score.NONE);
	}

	/** Entries that brought help to the page though readers saw no crisis in them. */
	public Share falseAlarms() {
		Score crisis = this.any.getOrDefault(Group.CRISIS, Score.NONE);
		return new Share(crisis.falseAlarms(), this.entries - crisis.there());
	}

}
