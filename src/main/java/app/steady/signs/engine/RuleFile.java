package app.steady.signs.engine;

import java.util.List;

import app.steady.signs.pattern.Line;

/** A file of rules. */
record RuleFile(List<Entry> rules) {

	RuleFile {
		Required.atLeast(1, rules, "rules");
	}

	record Entry(Line id, String sign, String why, String source, List<Line> patterns, List<Line> except,
			List<Line> flags, List<Line> passes) {

		Entry {
			Required.text(id, "id");
			Required.text(sign, "sign");
			Required.text(why, "why");
			Required.text(source, "source");
			Required.atLeast(1, patterns, "patterns");
			Required.atLeast(2, flags, "flags");
			Required.atLeast(2, passes, "passes");
			except = Required.list(except);
			flags.forEach(Entry::marked);
		}

		private static void marked(Line flag) {
			int open = flag.text().indexOf("[[");
			if (open < 0 || flag.text().indexOf("]]") < open + 3) {
				throw new IllegalArgumentException("a flag needs its span between [[ and ]]: " + flag.text());
			}
		}

	}

}
