package app.steady.journal;

import java.time.LocalDate;
import java.util.List;

/**
 * What a person wrote for one entry, before it is kept.
 *
 * @param date the day it is about, in the owner's zone
 * @param mood 1 to 5, or null
 * @param feelings ids of feeling words
 * @param text what was written
 */
public record Page(LocalDate date, Integer mood, List<String> feelings, String text) {

	public Page {
		feelings = List.copyOf(feelings);
	}

}
