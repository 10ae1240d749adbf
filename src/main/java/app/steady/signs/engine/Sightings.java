package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rules saw in one entry, before anything around it was looked at. */
final class Sightings {

	private final List<Sighting> all = new ArrayList<>();

	void add(Sighting sighting) {
		this.all.add(sighting);
	}

	List<Sighting> all() {
		return this.all;
	}

	/**
	 * Without weak cues of rules that could not count even if nothing spoke against any.
	 * @return what is worth looking at more closely
	 */
	List<Sighting> promising() {
		Map<Rule, List<Together.Hit>> weak = new HashMap<>();
		for (Sighting sighting : this.all) {
			if (!sighting.clue().alone()) {
				weak.computeIfAbsent(sighting.clue().rule(), (rule) -> new ArrayList<>()).add(sighting.hit(List.of()));
			}
		}
		weak.entrySet().removeIf((entry) -> !entry.getKey().together().possible(entry.getValue()));
		return this.all.stream()
			.filter((sighting) -> sighting.clue().alone() || weak.containsKey(sighting.clue().rule()))
			.toList();
	}

}
