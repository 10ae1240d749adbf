package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.steady.signs.BadRuleFileException;
import app.steady.signs.Sign;
import app.steady.signs.pattern.Line;
import app.steady.signs.pattern.PatternParser;

/** Makes rules out of what is written in rule files. */
final class Rulings {

	/** A figure of speech does not reach beyond these words. */
	private static final List<String> LINKS = List.of("and", "but", "because", "now", "today", "tonight", "since");

	private final Map<String, Sign> signs;

	private final PatternParser parser;

	private final Map<String, Line> ids = new HashMap<>();

	private final List<Clue> clues = new ArrayList<>();

	Rulings(Map<String, Sign> signs, PatternParser parser) {
		this.signs = signs;
		this.parser = parser;
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
		RuleFile.Weak weak = entry.together();
		Rule rule = new Rule(entry.id(), sign, entry.why(), (weak != null) ? weak.together() : null);
		add(entry.patterns(), rule, Clue.ALONE, own);
		add(entry.except(), rule, Clue.EXCEPTION, own.withinClause(LINKS));
		for (int kind = 0; weak != null && kind < weak.cues().size(); kind++) {
			add(weak.cues().get(kind).words(), rule, kind, own);
		}
	}

	private void add(List<Line> patterns, Rule rule, int kind, PatternParser own) {
		patterns.forEach((line) -> this.clues.add(new Clue(line, own.parse(line), rule, kind)));
	}

}
