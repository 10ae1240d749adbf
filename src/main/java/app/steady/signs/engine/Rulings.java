package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import app.steady.signs.BadRuleFileException;
import app.steady.signs.Sign;
import app.steady.signs.pattern.Frequencies;
import app.steady.signs.pattern.Line;
import app.steady.signs.pattern.Pattern;
import app.steady.signs.pattern.PatternParser;

/** Makes rules out of what is written in rule files. */
final class Rulings {

	/** A figure of speech does not reach beyond these words. */
	private static final List<String> LINKS = List.of("and", "but", "because", "now", "today", "tonight", "since");

	private final Map<String, Sign> signs;

	private final PatternParser parser;

	private final Map<String, Line> ids = new HashMap<>();

	private final List<Clue> clues = new ArrayList<>();

	private final Frequencies frequencies;

	Rulings(Map<String, Sign> signs, PatternParser parser, Frequencies frequencies) {
		this.signs = signs;
		this.parser = parser;
		this.frequencies = frequencies;
	}

	List<Clue> clues(List<RuleFile> files) {
		for (RuleFile file : files) {
			PatternParser own = this.parser.with(file.lists());
			file.rules().forEach((entry) -> add(entry, own));
		}
		return this.clues;
	}

	private void add(RuleFile.Entry entry, PatternParser own) {
		Line before = this.ids.put(entry.id().text(), entry.id());
		if (before != null) {
			throw new BadRuleFileException(entry.id()
				.at("the id '%s' is taken by %s:%d".formatted(entry.id(), before.file(), before.number())));
		}
		Sign sign = this.signs.get(entry.sign());
		if (sign == null) {
			throw new BadRuleFileException(entry.id().at("there is no sign '%s'".formatted(entry.sign())));
		}
		List<Map<Line, Pattern>> weak = (entry.together() != null)
				? entry.together().cues().stream().map((cue) -> parsed(cue.words(), own)).toList() : List.of();
		Rule rule = new Rule(entry.id(), sign, entry.why(), together(entry.together(), weak));
		add(parsed(entry.patterns(), own), rule, Clue.ALONE);
		add(parsed(entry.except(), own.withinClause(LINKS)), rule, Clue.EXCEPTION);
		for (int kind = 0; kind < weak.size(); kind++) {
			add(weak.get(kind), rule, kind);
		}
	}

	private static Map<Line, Pattern> parsed(List<Line> lines, PatternParser own) {
		Map<Line, Pattern> patterns = new LinkedHashMap<>();
		lines.forEach((line) -> patterns.put(line, own.parse(line)));
		return patterns;
	}

	private void add(Map<Line, Pattern> patterns, Rule rule, int kind) {
		patterns.forEach((line, pattern) -> this.clues.add(new Clue(line, pattern, rule, kind)));
	}

	private Together together(RuleFile.Weak written, List<Map<Line, Pattern>> weak) {
		if (written == null) {
			return null;
		}
		List<Long> times = weak.stream()
			.map((kind) -> kind.values().stream().mapToLong((one) -> one.times(this.frequencies)).sum())
			.toList();
		List<Integer> byTimes = IntStream.range(0, times.size())
			.boxed()
			.sorted(Comparator.comparing(times::get, Comparator.reverseOrder()))
			.toList();
		Set<Integer> common = new HashSet<>();
		int weight = 0;
		for (int kind : byTimes) {
			weight += written.weights().get(kind);
			if (weight >= written.atLeast()) {
				break;
			}
			common.add(kind);
		}
		return new Together(written.within(), written.atLeast(), written.weights(), common);
	}

}
