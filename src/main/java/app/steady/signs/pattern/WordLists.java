package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The named lists. A list holds words, phrases or whole patterns, and may use other
 * lists. Read on first use; not thread-safe, used only while rules are loaded.
 */
public final class WordLists {

	private final Map<String, List<Line>> lines;

	private final Map<String, Part> read = new HashMap<>();

	private final Set<String> open = new LinkedHashSet<>();

	/**
	 * Lists that are not read yet.
	 * @param lines what each list holds, by name
	 */
	public WordLists(Map<String, List<Line>> lines) {
		this.lines = Map.copyOf(lines);
	}

	WordLists with(Map<String, List<Line>> more) {
		Map<String, List<Line>> all = new HashMap<>(this.lines);
		all.putAll(more);
		return new WordLists(all);
	}

	Part list(String name, Line user, PatternParser parser) {
		Part known = this.read.get(name);
		if (known != null) {
			return known;
		}
		if (!this.lines.containsKey(name)) {
			throw new BadPatternException(user, "there is no list called <%s> in lists.yml".formatted(name));
		}
		if (!this.open.add(name)) {
			throw new BadPatternException(user, "the list <%s> uses itself".formatted(name));
		}
		List<Part> parts = new ArrayList<>();
		this.lines.get(name).forEach((line) -> parts.add(parser.part(line)));
		this.open.remove(name);
		Part list = parser.choice(parts, false);
		this.read.put(name, list);
		return list;
	}

	/**
	 * Reads every list, so that a fault in one that no rule uses is seen too.
	 * @param parser reads them
	 */
	public void readAll(PatternParser parser) {
		this.lines.forEach((name, entries) -> {
			if (entries.isEmpty()) {
				throw new BadPatternException(new Line(name, "lists.yml", 1), "the list <%s> is empty".formatted(name));
			}
			list(name, entries.get(0), parser);
		});
	}

}
