package app.steady.signs.pattern;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The sets of words that patterns use; equal sets are the same. Not thread-safe. */
final class WordSets {

	private final Map<BitSet, Words> sets = new HashMap<>();

	Words of(int word) {
		BitSet words = new BitSet();
		words.set(word);
		return of(words);
	}

	/** All words of some sets. */
	Words of(Collection<Words> parts) {
		BitSet all = new BitSet();
		parts.forEach((part) -> part.numbers().forEach(all::set));
		return of(all);
	}

	Words of(BitSet words) {
		return this.sets.computeIfAbsent(words, Words::new);
	}

}
