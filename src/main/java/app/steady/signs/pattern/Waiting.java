package app.steady.signs.pattern;

import java.util.List;
import java.util.function.ObjIntConsumer;

/** A pattern in an index, tried where all that it cannot do without is in reach. */
final class Waiting {

	private final int index;

	private final Pattern pattern;

	private final Required[] required;

	private final int[] sets;

	Waiting(int index, Pattern pattern, List<Required> required, Watched watched) {
		this.index = index;
		this.pattern = pattern;
		this.required = required.toArray(Required[]::new);
		this.sets = required.stream().mapToInt(watched::number).toArray();
	}

	/** The set of words that it waits for. */
	int first() {
		return this.sets[0];
	}

	/**
	 * Finds what starts in this stretch.
	 * @param places where the watched sets are
	 * @param window the stretch
	 * @param busyTo by index, where the last match ends
	 * @param found gets the matches
	 */
	void find(Places places, Window window, int[] busyTo, ObjIntConsumer<Span> found) {
		long starts = Places.STARTS;
		for (int i = 0; i < this.sets.length && starts != 0; i++) {
			starts &= this.required[i].starts(places.of(this.sets[i]));
		}
		if (Long.bitCount(starts) > 1 && this.pattern.step(starts, window) == 0) {
			return;
		}
		for (long rest = starts; rest != 0; rest &= rest - 1) {
			int bit = Long.numberOfTrailingZeros(rest);
			int end = (places.base() + bit < busyTo[this.index]) ? -1 : this.pattern.end(bit, window);
			if (end >= 0) {
				busyTo[this.index] = places.base() + end;
				found.accept(new Span(places.base() + bit, places.base() + end), this.index);
			}
		}
	}

}
