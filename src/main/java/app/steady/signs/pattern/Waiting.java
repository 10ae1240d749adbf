package app.steady.signs.pattern;

import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * What waits for one set of words, laid out in rows: most of them fail because their
 * second or third set is not in the stretch, and that has to be cheap.
 */
final class Waiting {

	private final int[] index;

	private final int[] owner;

	private final int[] second;

	private final int[] third;

	private final Branch[] branches;

	private final Required[][] required;

	/**
	 * What waits for the same set.
	 * @param all their places in the index
	 * @param branches all that the index looks for
	 * @param owners to which pattern each of these belongs
	 * @param required what each of these needs, the rarest first
	 * @param watched numbers the sets
	 */
	Waiting(List<Integer> all, List<Branch> branches, int[] owners, List<List<Required>> required, Watched watched) {
		this.index = all.stream().mapToInt(Integer::intValue).toArray();
		this.owner = all.stream().mapToInt((one) -> owners[one]).toArray();
		this.second = all.stream().mapToInt((one) -> watched.number(required.get(one), 1)).toArray();
		this.third = all.stream().mapToInt((one) -> watched.number(required.get(one), 2)).toArray();
		this.branches = all.stream().map(branches::get).toArray(Branch[]::new);
		this.required = all.stream()
			.map((one) -> required.get(one).toArray(Required[]::new))
			.toArray(Required[][]::new);
	}

	int size() {
		return this.index.length;
	}

	/**
	 * Finds what starts in this stretch.
	 * @param first where the set that they wait for stands
	 * @param places where the watched sets stand
	 * @param window the stretch
	 * @param interest which of them count
	 * @param busyTo by place in the index, where the last match ends
	 * @param found gets the matches
	 */
	void find(long first, Places places, Window window, Interest interest, int[] busyTo, ObjIntConsumer<Span> found) {
		for (int i = 0; i < this.index.length; i++) {
			long second = places.of(this.second[i]);
			long third = places.of(this.third[i]);
			if (second != 0 && third != 0 && interest.wants(this.owner[i])) {
				long starts = starts(this.required[i], first, second, third);
				if (starts != 0) {
					find(i, starts, window, busyTo, found);
				}
			}
		}
	}

	private static long starts(Required[] required, long first, long second, long third) {
		long starts = required[0].starts(first) & Places.STARTS;
		if (required.length > 1 && starts != 0) {
			starts &= required[1].starts(second);
		}
		if (required.length > 2 && starts != 0) {
			starts &= required[2].starts(third);
		}
		return starts;
	}

	private void find(int i, long starts, Window window, int[] busyTo, ObjIntConsumer<Span> found) {
		Branch branch = this.branches[i];
		if ((starts & starts - 1) != 0 && branch.part().step(starts, window) == 0) {
			return;
		}
		int base = window.base();
		for (long rest = starts; rest != 0; rest &= rest - 1) {
			int bit = Long.numberOfTrailingZeros(rest);
			int end = (base + bit < busyTo[this.index[i]]) ? -1 : branch.end(bit, window);
			if (end >= 0) {
				busyTo[this.index[i]] = base + end;
				found.accept(new Span(base + bit, base + end), this.owner[i]);
			}
		}
	}

}
