package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases, found by the word that they begin with: a fixed table with open addressing.
 */
final class ByWord {

	private final int[] words;

	private final Part[][] phrases;

	private final int mask;

	ByWord(List<Part> all) {
		Map<Integer, List<Part>> lists = new HashMap<>();
		for (Part part : all) {
			part.first().numbers().forEach((word) -> lists.computeIfAbsent(word, (key) -> new ArrayList<>()).add(part));
		}
		this.mask = Integer.highestOneBit(lists.size()) * 4 - 1;
		this.words = new int[this.mask + 1];
		this.phrases = new Part[this.mask + 1][];
		lists.forEach((word, parts) -> {
			int at = slot(word);
			this.words[at] = word;
			this.phrases[at] = parts.toArray(Part[]::new);
		});
	}

	private int slot(int word) {
		int at = word * 0x9E3779B1 >>> 7 & this.mask;
		while (this.phrases[at] != null && this.words[at] != word) {
			at = at + 1 & this.mask;
		}
		return at;
	}

	long step(long from, Window window) {
		long reached = 0;
		for (long rest = from; rest != 0; rest &= rest - 1) {
			Part[] here = this.phrases[slot(window.word(Long.numberOfTrailingZeros(rest)))];
			for (int i = 0; here != null && i < here.length; i++) {
				reached |= here[i].step(Long.lowestOneBit(rest), window);
			}
		}
		return reached;
	}

}
