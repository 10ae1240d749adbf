package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.steady.signs.Explanation;
import app.steady.signs.Finding;
import app.steady.signs.Names;
import app.steady.signs.WrittenRule;
import app.steady.signs.pattern.Interest;
import app.steady.signs.pattern.Pattern;
import app.steady.signs.pattern.PatternIndex;
import app.steady.signs.text.Text;
import app.steady.signs.text.TextReader;

/** All rules and contexts. Immutable and thread-safe. */
public final class RuleBook {

	private final int version;

	private final List<Clue> clues;

	private final Map<String, WrittenRule> written;

	private final PatternIndex index;

	private final Surroundings surroundings;

	private final TextReader reader;

	RuleBook(int version, List<Clue> clues, List<Context> contexts, TextReader reader,
			Function<List<Pattern>, PatternIndex> indexed) {
		this.version = version;
		this.reader = reader;
		this.clues = clues.stream().filter((clue) -> !clue.exception() && !clue.common()).toList();
		this.index = indexed.apply(this.clues.stream().map(Clue::pattern).toList());
		this.surroundings = new Surroundings(
				clues.stream().filter((clue) -> clue.exception() || clue.common()).toList(), contexts, indexed);
		this.written = clues.stream()
			.map(Clue::rule)
			.map(Rule::written)
			.collect(Collectors.toUnmodifiableMap(WrittenRule::id, Function.identity(), (rule, same) -> rule));
	}

	/**
	 * Reads an entry.
	 * @param raw the entry
	 * @param names whom the owner's names stand for
	 * @return all findings, by start
	 */
	public List<Finding> read(String raw, Names names) {
		Text text = this.reader.read(raw, names);
		List<Sighting> promising = sightings(text).promising();
		if (promising.isEmpty()) {
			return List.of();
		}
		Surrounded surrounded = this.surroundings.look(text, promising);
		List<Match> judged = judged(surrounded.with(promising), surrounded);
		return merged(judged).stream().map((match) -> match.finding(text)).toList();
	}

	/**
	 * Says of each match what became of it.
	 * @param raw the entry
	 * @param names whom the owner's names stand for
	 * @return by start
	 */
	public List<Explanation> explain(String raw, Names names) {
		Text text = this.reader.read(raw, names);
		List<Sighting> all = sightings(text).all();
		Surrounded surrounded = this.surroundings.look(text, all);
		return new Explaining(text, surrounded.with(all), surrounded).explanations();
	}

	private Sightings sightings(Text text) {
		Sightings sightings = new Sightings();
		this.index.scan(text, Interest.ALL,
				(span, pattern) -> sightings.add(new Sighting(span, this.clues.get(pattern))));
		return sightings;
	}

	private static List<Match> judged(List<Sighting> sightings, Surrounded surrounded) {
		List<Match> judged = new ArrayList<>();
		Weighing weighing = new Weighing();
		for (Sighting sighting : sightings) {
			if (surrounded.excepts(sighting)) {
				continue;
			}
			List<FoundCue> cues = surrounded.cues(sighting);
			if (sighting.clue().alone()) {
				judged.add(new Match(sighting.rule(), sighting.span(), cues));
			}
			else {
				weighing.add(sighting.rule(), sighting.hit(cues));
			}
		}
		judged.addAll(weighing.matches());
		return judged;
	}

	/**
	 * A rule by its id.
	 * @param id the id
	 * @return empty if there is no such rule
	 */
	public Optional<WrittenRule> rule(String id) {
		return Optional.ofNullable(this.written.get(id));
	}

	/**
	 * The version of the rules.
	 * @return as the catalogue gives it
	 */
	public int version() {
		return this.version;
	}

	/** How many patterns are tried on an entry, a measure of the work done. */
	long work(String raw) {
		return this.index.scan(this.reader.read(raw, Names.NONE), Interest.ALL, (span, pattern) -> {
		});
	}

	TextReader reader() {
		return this.reader;
	}

	List<Clue> clues() {
		return this.clues;
	}

	private static List<Match> merged(List<Match> matches) {
		List<Match> sorted = new ArrayList<>(matches);
		sorted.sort(Comparator.comparing((Match match) -> match.rule().sign().id())
			.thenComparing((match) -> match.span().from())
			.thenComparing((match) -> match.rule().id().text()));
		List<Match> merged = new ArrayList<>();
		for (Match match : sorted) {
			int last = merged.size() - 1;
			if (last >= 0 && merged.get(last).sameSignOverlapping(match)) {
				merged.set(last, merged.get(last).merge(match));
			}
			else {
				merged.add(match);
			}
		}
		merged.sort(Comparator.comparing((Match match) -> match.span().from())
			.thenComparing((match) -> match.span().to())
			.thenComparing((match) -> match.rule().id().text()));
		return merged;
	}

}
