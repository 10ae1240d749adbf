package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import app.steady.signs.pattern.Span;

/**
 * Weak cues that show a sign only together: each kind of cue counts once with its weight,
 * and enough weight must stand within a number of words.
 *
 * @param within the words they must stand within
 * @param atLeast the weight that is enough
 * @param weights by kind of cue
 * @param common kinds that stand in most entries and are not enough by themselves: they
 * are looked for only where another kind was seen
 */
record Together(int within, int atLeast, List<Integer> weights, Set<Integer> common) {

	Together {
		weights = List.copyOf(weights);
		common = Set.copyOf(common);
	}

	/**
	 * Whether common kinds could make these enough.
	 * @param hits cues of other kinds
	 * @return false if the rule cannot count
	 */
	boolean possible(List<Hit> hits) {
		int missing = this.common.stream().mapToInt(this.weights::get).sum();
		return !new Together(this.within, this.atLeast - missing, this.weights, Set.of()).find(hits).isEmpty();
	}

	/**
	 * The stretches with enough weight, each as short as can be; they do not overlap.
	 * @param hits cues in any order
	 * @return by place
	 */
	List<Stretch> find(List<Hit> hits) {
		List<Hit> sorted = widest(hits);
		List<Stretch> found = new ArrayList<>();
		int left = 0;
		int[] times = new int[this.weights.size()];
		int weight = 0;
		for (int right = 0; right < sorted.size(); right++) {
			weight += (times[sorted.get(right).kind()]++ == 0) ? weight(sorted.get(right)) : 0;
			while (sorted.get(right).span().to() - sorted.get(left).span().from() > this.within && left < right) {
				weight -= (--times[sorted.get(left).kind()] == 0) ? weight(sorted.get(left)) : 0;
				left++;
			}
			while (weight >= this.atLeast
					&& (times[sorted.get(left).kind()] > 1 || weight - weight(sorted.get(left)) >= this.atLeast)) {
				weight -= (--times[sorted.get(left).kind()] == 0) ? weight(sorted.get(left)) : 0;
				left++;
			}
			if (weight >= this.atLeast) {
				found.add(Stretch.of(sorted.subList(left, right + 1)));
				left = right + 1;
				times = new int[this.weights.size()];
				weight = 0;
			}
		}
		return found;
	}

	/** By place, without hits inside another of their kind. */
	private List<Hit> widest(List<Hit> hits) {
		List<Hit> sorted = new ArrayList<>(hits);
		sorted
			.sort(Comparator.comparingInt((Hit hit) -> hit.span().from()).thenComparingInt((hit) -> -hit.span().to()));
		int[] end = new int[this.weights.size()];
		sorted.removeIf((hit) -> {
			boolean inside = hit.span().to() <= end[hit.kind()];
			end[hit.kind()] = Math.max(end[hit.kind()], hit.span().to());
			return inside;
		});
		return sorted;
	}

	private int weight(Hit hit) {
		return this.weights.get(hit.kind());
	}

	/**
	 * A weak cue in an entry.
	 *
	 * @param span where
	 * @param kind its place among the weights
	 * @param context the cues around it
	 */
	record Hit(Span span, int kind, List<FoundCue> context) {

		boolean counted() {
			return this.context.stream().noneMatch((found) -> found.context().cancels());
		}

	}

	/**
	 * Weak cues with enough weight.
	 *
	 * @param span from the first to the last
	 * @param hits all of them
	 */
	record Stretch(Span span, List<Hit> hits) {

		static Stretch of(List<Hit> hits) {
			int to = hits.stream().mapToInt((hit) -> hit.span().to()).max().orElseThrow();
			return new Stretch(new Span(hits.get(0).span().from(), to), List.copyOf(hits));
		}

	}

}
