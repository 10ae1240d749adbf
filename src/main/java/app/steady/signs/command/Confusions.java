package app.steady.signs.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which labels of the same group stand beside one that was missed or wrongly found. */
final class Confusions {

	private static final int TOP = 3;

	private final Map<String, Map<String, Integer>> missed = new TreeMap<>();

	private final Map<String, Map<String, Integer>> wrong = new TreeMap<>();

	/** Counts one group of one entry. */
	void add(Set<String> there, Set<String> found) {
		count(this.missed, there, found);
		count(this.wrong, found, there);
	}

	/** What was found in entries where this label was there and missed; the top three. */
	Map<String, Integer> missed(String label) {
		return top(this.missed, label);
	}

	/** What was there in entries where this label was found wrongly; the top three. */
	Map<String, Integer> wrong(String label) {
		return top(this.wrong, label);
	}

	private static void count(Map<String, Map<String, Integer>> counts, Set<String> labels, Set<String> others) {
		for (String label : labels) {
			if (!others.contains(label)) {
				Map<String, Integer> beside = counts.computeIfAbsent(label, (key) -> new TreeMap<>());
				others.forEach((other) -> beside.merge(other, 1, Integer::sum));
			}
		}
	}

	private static Map<String, Integer> top(Map<String, Map<String, Integer>> counts, String label) {
		return counts.getOrDefault(label, Map.of())
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue((one, other) -> other - one))
			.limit(TOP)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new));
	}

}
