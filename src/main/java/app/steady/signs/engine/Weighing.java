package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.steady.signs.engine.Together.Hit;
import app.steady.signs.engine.Together.Stretch;

/** The weak cues of one entry, by rule. */
final class Weighing {

	private final Map<Rule, List<Hit>> byRule = new LinkedHashMap<>();

	void add(Rule rule, Hit hit) {
		this.byRule.computeIfAbsent(rule, (key) -> new ArrayList<>()).add(hit);
	}

	/**
	 * What the cues show. A match that only comes about with cues that do not count is
	 * there too, with what speaks against them.
	 */
	List<Match> matches() {
		List<Match> matches = new ArrayList<>();
		this.byRule.forEach((rule, hits) -> {
			List<Stretch> counted = rule.together().find(hits.stream().filter(Hit::counted).toList());
			BitSet words = new BitSet();
			counted.forEach((stretch) -> {
				words.set(stretch.span().from(), stretch.span().to());
				matches.add(new Match(rule, stretch.span(), List.of()));
			});
			rule.together()
				.find(hits)
				.stream()
				.filter((stretch) -> words.get(stretch.span().from(), stretch.span().to()).isEmpty())
				.forEach((stretch) -> matches.add(new Match(rule, stretch.span(), contexts(stretch))));
		});
		return matches;
	}

	private static List<FoundCue> contexts(Stretch stretch) {
		return stretch.hits().stream().flatMap((hit) -> hit.context().stream()).distinct().toList();
	}

}
