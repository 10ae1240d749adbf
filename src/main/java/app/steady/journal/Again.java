package app.steady.journal;

import java.time.LocalDate;
import java.util.List;

/**
 * That an entry was read again because the check had been improved since.
 *
 * @param on the owner's date then
 * @param more ids of missing and needing signs that were found only then
 * @param fewer ids of those that were no longer found
 */
public record Again(LocalDate on, List<String> more, List<String> fewer) {

	public Again {
		more = List.copyOf(more);
		fewer = List.copyOf(fewer);
	}

}
