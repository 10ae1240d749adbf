package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

import app.steady.signs.text.Text;

/**
 * Many patterns, looked for in one pass: each waits until its rarest part stands in a
 * stretch of the text. Immutable and thread-safe.
 */
public final class PatternIndex {

	/** More than this many parts of one pattern are not worth watching. */
	private static final int WATCHED = 3;

	private final Watched watched;

	/** By the number of the set that they wait for. */
	private final Waiting[][] bySet;

	private final int size;

	/**
	 * An index.
	 * @param patterns what to look for
	 * @param frequencies which words are rare
	 * @param words how many numbers the vocabulary uses
	 */
	public PatternIndex(List<Pattern> patterns, Frequencies frequencies, int words) {
		List<List<Required>> required = patterns.stream()
			.map((pattern) -> pattern.required(frequencies).stream().limit(WATCHED).toList())
			.toList();
		this.watched = new Watched(required.stream().flatMap(List::stream).toList(), words);
		List<List<Waiting>> lists = new ArrayList<>();
		for (int i = 0; i < this.watched.size(); i++) {
			lists.add(new ArrayList<>());
		}
		for (int i = 0; i < patterns.size(); i++) {
			Waiting waiting = new Waiting(i, patterns.get(i), required.get(i), this.watched);
			lists.get(waiting.first()).add(waiting);
		}
		this.bySet = lists.stream().map((list) -> list.toArray(Waiting[]::new)).toArray(Waiting[][]::new);
		this.size = patterns.size();
	}

	/**
	 * Finds all patterns. Of matches of one pattern that overlap, the first counts.
	 * @param text where to look
	 * @param found gets each match with the place of its pattern in the list
	 * @return how many patterns were tried, a measure of the work done
	 */
	public long scan(Text text, ObjIntConsumer<Span> found) {
		Places places = new Places(text, this.watched);
		Window window = new Window(text, 0);
		int[] busyTo = new int[this.size];
		long tried = 0;
		while (places.next()) {
			window.move(text, places.base());
			for (int i = 0; i < places.present(); i++) {
				Waiting[] here = this.bySet[places.set(i)];
				tried += here.length;
				for (Waiting waiting : here) {
					waiting.find(places, window, busyTo, found);
				}
			}
		}
		return tried;
	}

}
