package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

import app.steady.signs.text.Text;

/**
 * Many patterns, looked for in one pass: each waits until its rarest part stands in a
 * stretch of the text. Immutable and thread-safe.
 */
public final class PatternIndex {

	private final Watched watched;

	/** By the number of the set that they wait for; null where nobody waits. */
	private final Waiting[] bySet;

	private final int size;

	/**
	 * An index.
	 * @param patterns what to look for
	 * @param frequencies which words are rare
	 * @param words how many numbers the vocabulary uses
	 */
	public PatternIndex(List<Pattern> patterns, Frequencies frequencies, int words) {
		List<Branch> branches = patterns.stream().flatMap((pattern) -> pattern.branches().stream()).toList();
		int[] owners = IntStream.range(0, patterns.size())
			.flatMap((i) -> patterns.get(i).branches().stream().mapToInt((branch) -> i))
			.toArray();
		List<List<Required>> required = branches.stream()
			.map((branch) -> branch.required(frequencies).stream().limit(Watched.PARTS).toList())
			.toList();
		this.watched = new Watched(required.stream().flatMap(List::stream).toList(), words);
		List<List<Integer>> lists = new ArrayList<>();
		for (int i = 0; i < this.watched.size(); i++) {
			lists.add(new ArrayList<>());
		}
		for (int i = 0; i < branches.size(); i++) {
			lists.get(this.watched.number(required.get(i), 0)).add(i);
		}
		this.bySet = lists.stream()
			.map((list) -> list.isEmpty() ? null : new Waiting(list, branches, owners, required, this.watched))
			.toArray(Waiting[]::new);
		this.size = branches.size();
	}

	/**
	 * Finds all patterns. Of matches of one entry of a list that overlap, the first
	 * counts.
	 * @param text where to look
	 * @param interest what to look for
	 * @param found gets each match with the place of its pattern in the list
	 * @return how many patterns were tried, a measure of the work done
	 */
	public long scan(Text text, Interest interest, ObjIntConsumer<Span> found) {
		Places places = new Places(text, this.watched);
		Window window = new Window(text, 0);
		int[] busyTo = new int[this.size];
		long tried = 0;
		while (places.next()) {
			if (!interest.near(places.base(), places.base() + Places.STRIDE)) {
				continue;
			}
			window.move(text, places.base());
			for (int i = 0; i < places.present(); i++) {
				Waiting here = this.bySet[places.set(i)];
				if (here != null) {
					tried += here.size();
					here.find(places.of(places.set(i)), places, window, interest, busyTo, found);
				}
			}
		}
		return tried;
	}

}
