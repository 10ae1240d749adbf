package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import app.steady.signs.Explanation;
import app.steady.signs.Finding;
import app.steady.signs.pattern.Pattern;
import app.steady.signs.pattern.PatternIndex;
import app.steady.signs.text.Text;
import app.steady.signs.text.TextReader;

/** All rules and contexts. Immutable and thread-safe. */
public final class RuleBook {

	private final int version;

	private final List<Clue> clues;

	private final PatternIndex index;

	private final List<Context> contextOfCue = new ArrayList<>();

	private final TextReader reader;

	RuleBook(int version, List<Clue> clues, List<Context> contexts, TextReader reader,
			Function<List<Pattern>, PatternIndex> indexed) {
		this.version = version;
		this.reader = reader;
		this.clues = List.copyOf(clues);
		List<Pattern> patterns = new ArrayList<>(clues.stream().map(Clue::pattern).toList());
		for (Context context : contexts) {
			patterns.addAll(context.cues());
			context.cues().forEach((cue) -> this.contextOfCue.add(context));
		}
		this.index = indexed.apply(patterns);
	}

	/**
	 * Reads an entry.
	 * @param raw the entry
	 * @param partnerNames names to take for the partner
	 * @return all findings, by start
	 */
	public List<Finding> read(String raw, Set<String> partnerNames) {
		Text text = this.reader.read(raw, partnerNames);
		Sightings sightings = sightings(text);
		List<Sighting> valid = sightings.valid();
		return valid.isEmpty() ? List.of()
				: merged(judged(valid, sightings.cues())).stream().map((match) -> match.finding(text)).toList();
	}

	/**
	 * Says of each match what became of it.
	 * @param raw the entry
	 * @param partnerNames names to take for the partner
	 * @return by start
	 */
	public List<Explanation> explain(String raw, Set<String> partnerNames) {
		Text text = this.reader.read(raw, partnerNames);
		Sightings sightings = sightings(text);
		return new Explaining(text, sightings).explanations();
	}

	private Sightings sightings(Text text) {
		Sightings sightings = new Sightings(text);
		int rules = this.clues.size();
		this.index.scan(text, (span, pattern) -> {
			if (pattern < rules) {
				sightings.add(span, this.clues.get(pattern));
			}
			else {
				sightings.add(span, this.contextOfCue.get(pattern - rules));
			}
		});
		return sightings;
	}

	private static List<Match> judged(List<Sighting> sightings, Cues cues) {
		List<Match> judged = new ArrayList<>();
		Weighing weighing = new Weighing();
		for (Sighting sighting : sightings) {
			Rule rule = sighting.clue().rule();
			List<FoundCue> around = cues.around(rule.sign(), sighting.span());
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
	 * The version of the rules.
	 * @return as the catalogue gives it
	 */
	public int version() {
		return this.version;
	}

	/** How many patterns are tried on an entry, a measure of the work done. */
	long work(String raw) {
		return this.index.scan(this.reader.read(raw, Set.of()), (span, pattern) -> {
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
