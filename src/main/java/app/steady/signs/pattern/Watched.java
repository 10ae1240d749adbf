package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sets of words that show where a pattern may match, numbered. Immutable once made.
 */
final class Watched {

	/** More parts of one pattern than this are not worth watching. */
	static final int PARTS = 3;

	private final Map<Words, Integer> numbers = new LinkedHashMap<>();

	private final int[][] setsOf;

	Watched(List<Required> all, int words) {
		all.forEach((required) -> this.numbers.putIfAbsent(required.words(), this.numbers.size()));
		List<List<Integer>> lists = new ArrayList<>();
		for (int i = 0; i < words; i++) {
			lists.add(new ArrayList<>());
		}
		this.numbers.forEach((set, number) -> set.numbers().forEach((word) -> lists.get(word).add(number)));
		this.setsOf = lists.stream()
			.map((list) -> list.stream().mapToInt(Integer::intValue).toArray())
			.toArray(int[][]::new);
	}

	/** How many sets, and one more that stands everywhere. */
	int size() {
		return this.numbers.size() + 1;
	}

	/** The number of a set that stands everywhere. */
	int anything() {
		return this.numbers.size();
	}

	/**
	 * The number of the set that a part begins with.
	 * @param required the parts of a pattern
	 * @param at which of them
	 * @return its number, or {@link #anything()} if there is no such part
	 */
	int number(List<Required> required, int at) {
		return (at < required.size()) ? this.numbers.get(required.get(at).words()) : anything();
	}

	/** The numbers of the sets that a word is in. */
	int[] setsOf(int word) {
		return this.setsOf[word];
	}

}
