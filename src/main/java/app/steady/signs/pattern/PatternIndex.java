package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

import app.steady.signs.text.Text;

/**
 * Many patterns, looked for in one pass: each waits at its rarest word. Immutable and
 * thread-safe.
 */
public final class PatternIndex {

	private final Waiting[][] byWord;

	private final int size;

	/**
	 * An index.
	 * @param patterns what to look for
	 * @param frequencies which words are rare
	 * @param words how many numbers the vocabulary uses
	 */
	public PatternIndex(List<Pattern> patterns, Frequencies frequencies, int words) {
		List<List<Waiting>> lists = new ArrayList<>();
		for (int i = 0; i < words; i++) {
			lists.add(null);
		}
		for (int i = 0; i < patterns.size(); i++) {
			Pattern.Anchor anchor = patterns.get(i).anchor(frequencies);
			Waiting waiting = new Waiting(i, patterns.get(i), anchor);
			anchor.words().stream().forEach((word) -> {
				if (lists.get(word) == null) {
					lists.set(word, new ArrayList<>());
				}
				lists.get(word).add(waiting);
			});
		}
		this.byWord = lists.stream()
			.map((list) -> (list != null) ? list.toArray(Waiting[]::new) : null)
			.toArray(Waiting[][]::new);
		this.size = patterns.size();
	}

	/**
	 * Finds all patterns. Of matches of one pattern that overlap, the first counts.
	 * @param text where to look
	 * @param found gets each match with the place of its pattern in the list
	 * @return how many patterns were tried, a measure of the work done
	 */
	public long scan(Text text, ObjIntConsumer<Span> found) {
		int[] busyTo = new int[this.size];
		long tried = 0;
		for (int at = 0; at < text.size(); at++) {
			Waiting[] here = this.byWord[text.word(at)];
			if (here == null) {
				continue;
			}
			for (Waiting waiting : here) {
				tried++;
				int from = Math.max(busyTo[waiting.index], at - waiting.anchor.most());
				int to = at - waiting.anchor.least();
				Span span = (from <= to && waiting.anchor.promising(text, at)) ? waiting.pattern.find(text, from, to)
						: null;
				if (span != null) {
					busyTo[waiting.index] = span.to();
					found.accept(span, waiting.index);
				}
			}
		}
		return tried;
	}

	private record Waiting(int index, Pattern pattern, Pattern.Anchor anchor) {
	}

}
