package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.steady.signs.Finding;
import app.steady.signs.pattern.Frequencies;
import app.steady.signs.pattern.Pattern;
import app.steady.signs.pattern.PatternIndex;
import app.steady.signs.pattern.Span;
import app.steady.signs.text.Spelling;
import app.steady.signs.text.Text;
import app.steady.signs.text.TextReader;
import app.steady.signs.text.Vocabulary;

/** All rules and contexts. Immutable and thread-safe. */
public final class RuleBook {

	private final int version;

	private final List<Rule> byPattern;

	private final PatternIndex index;

	private final Contexts contexts;

	private final TextReader reader;

	RuleBook(int version, Map<Pattern, Rule> rules, List<Context> contexts, Frequencies frequencies, Spelling spelling,
			Vocabulary vocabulary) {
		this.version = version;
		this.reader = new TextReader(vocabulary, spelling);
		this.byPattern = List.copyOf(rules.values());
		this.index = new PatternIndex(List.copyOf(rules.keySet()), frequencies, vocabulary.size());
		this.contexts = new Contexts(contexts, frequencies, vocabulary.size());
	}

	/**
	 * Reads an entry.
	 * @param raw the entry
	 * @param partnerNames names to take for the partner
	 * @return all findings, by start
	 */
	public List<Finding> read(String raw, Set<String> partnerNames) {
		Text text = this.reader.read(raw, partnerNames);
		List<Match> matches = new ArrayList<>();
		this.index.scan(text, (span, pattern) -> add(text, span, this.byPattern.get(pattern), matches));
		if (matches.isEmpty()) {
			return List.of();
		}
		List<Contexts.Found> cues = this.contexts.find(text);
		List<Match> judged = new ArrayList<>();
		for (Match match : matches) {
			judged.add(new Match(match.rule(), match.span(), this.contexts.around(text, cues, match)));
		}
		return merged(judged).stream().map((match) -> match.finding(text)).toList();
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

	private static void add(Text text, Span span, Rule rule, List<Match> matches) {
		if (!rule.excepted(text, span)) {
			matches.add(new Match(rule, span, List.of()));
		}
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
