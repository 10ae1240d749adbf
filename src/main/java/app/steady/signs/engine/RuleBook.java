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

	private final Contexts contexts;

	private final TextReader reader;

	RuleBook(int version, List<Clue> clues, List<Context> contexts, TextReader reader,
			Function<List<Pattern>, PatternIndex> indexed) {
		this.version = version;
		this.reader = reader;
		this.clues = List.copyOf(clues);
		this.written = clues.stream()
			.map(Clue::rule)
			.map(Rule::written)
			.collect(Collectors.toUnmodifiableMap(WrittenRule::id, Function.identity(), (rule, same) -> rule));
		this.index = indexed.apply(clues.stream().map(Clue::pattern).toList());
		this.contexts = new Contexts(contexts, indexed);
	}

	/**
	 * Reads an entry.
	 * @param raw the entry
	 * @param names whom the owner's names stand for
	 * @return all findings, by start
	 */
	public List<Finding> read(String raw, Names names) {
		Text text = this.reader.read(raw, names);
		List<Sighting> valid = sightings(text).valid();
		return valid.isEmpty() ? List.of()
				: merged(judged(text, valid)).stream().map((match) -> match.finding(text)).toList();
	}

	/**
	 * Says of each match what became of it.
	 * @param raw the entry
	 * @param names whom the owner's names stand for
	 * @return by start
	 */
	public List<Explanation> explain(String raw, Names names) {
		Text text = this.reader.read(raw, names);
		return new Explaining(text, this.contexts).of(sightings(text));
	}

	private Sightings sightings(Text text) {
		Sightings sightings = new Sightings();
		this.index.scan(text, (span, pattern) -> sightings.add(span, this.clues.get(pattern)));
		return sightings;
	}

	private List<Match> judged(Text text, List<Sighting> sightings) {
		List<Contexts.Found> cues = this.contexts.find(text);
		List<Match> judged = new ArrayList<>();
		Weighing weighing = new Weighing();
		for (Sighting sighting : sightings) {
			Rule rule = sighting.clue().rule();
			List<Contexts.Found> around = this.contexts.around(text, cues, rule.sign(), sighting.span());
			if (sighting.clue().alone()) {
				judged.add(new Match(rule, sighting.span(), around));
			}
			else {
				weighing.add(rule, new Together.Hit(sighting.span(), sighting.clue().kind(), around));
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
		return this.index.scan(this.reader.read(raw, Names.NONE), (span, pattern) -> {
		});
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
