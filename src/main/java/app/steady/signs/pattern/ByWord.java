package app.steady.signs.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Phrases, found by the word that they begin with. */
final class ByWord {

	private final int[] words;

	private final Part[][] phrases;

	private final BitSet first = new BitSet();

	ByWord(List<Part> all) {
		all.forEach((part) -> this.first.or(part.first()));
		this.words = this.first.stream().toArray();
		this.phrases = new Part[this.words.length][];
		for (int i = 0; i < this.words.length; i++) {
			int word = this.words[i];
			this.phrases[i] = all.stream().filter((part) -> part.first().get(word)).toArray(Part[]::new);
		}
	}

	long step(long from, Window window) {
		long reached = 0;
		for (long rest = from; rest != 0; rest &= rest - 1) {
			int word = window.word(Long.numberOfTrailingZeros(rest));
			int at = (word >= 0 && this.first.get(word)) ? Arrays.binarySearch(this.words, word) : -1;
			for (int i = 0; at >= 0 && i < this.phrases[at].length; i++) {
				reached |= this.phrases[at][i].step(Long.lowestOneBit(rest), window);
			}
		}
		return reached;
	}

}
