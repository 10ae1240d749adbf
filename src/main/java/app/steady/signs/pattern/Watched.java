package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sets of words that show where a pattern may match, numbered. Immutable once made.
 */
final class Watched {

	private final Map<Words, Integer> numbers = new LinkedHashMap<>();

	private final int[][] setsOf;

	Watched(List<Required> all, int words) {
		all.forEach((required) -> this.numbers.putIfAbsent(required.words(), this.numbers.size()));
		List<List<Integer>> lists = new ArrayList<>();
		for (int i = 0; i < words; i++) {
			lists.add(new ArrayList<>());
		}
		this.numbers.forEach((set, number) -> set.first().stream().forEach((word) -> lists.get(word).add(number)));
		this.setsOf = lists.stream()
			.map((list) -> list.stream().mapToInt(Integer::intValue).toArray())
			.toArray(int[][]::new);
	}

	int size() {
		return this.numbers.size();
	}

	int number(Required required) {
		return this.numbers.get(required.words());
	}

	/** The numbers of the sets that a word is in. */
	int[] setsOf(int word) {
		return this.setsOf[word];
	}

}
