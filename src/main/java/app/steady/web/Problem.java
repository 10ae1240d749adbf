package app.steady.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something in a form that the person can mend.
 *
 * @param field name and id of the field
 * @param message what to do next, in plain words
 */
public record Problem(String field, String message) {

	/** Messages by the field they stand beside. */
	public static Map<String, String> byField(List<Problem> problems) {
		return problems.stream().collect(Collectors.toMap(Problem::field, Problem::message, (first, next) -> first));
	}
}
