package app.steady.signs.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.steady.signs.BadRuleFileException;
import app.steady.signs.Sign;
import app.steady.signs.pattern.Frequencies;
import app.steady.signs.pattern.Inflections;
import app.steady.signs.pattern.PatternIndex;
import app.steady.signs.pattern.PatternParser;
import app.steady.signs.pattern.WordLists;
import app.steady.signs.text.Fillers;
import app.steady.signs.text.Spelling;
import app.steady.signs.text.TextReader;
import app.steady.signs.text.Vocabulary;

/** Reads the files under {@code signs/} and builds a {@link RuleBook} of them. */
public final class RuleFiles {

	private static final String CATALOGUE = "catalogue.yml";

	private final YamlFiles yaml;

	private final CatalogueFile catalogue;

	private RuleFiles(Sources sources) {
		this.yaml = new YamlFiles(sources);
		this.catalogue = this.yaml.read(CATALOGUE, CatalogueFile.class);
	}

	/**
	 * The files that come with the program.
	 * @return the files, the catalogue already read
	 * @throws BadRuleFileException if the catalogue is at fault
	 */
	public static RuleFiles fromClasspath() {
		return from((file) -> RuleFiles.class.getResourceAsStream("/signs/" + file));
	}

	/**
	 * Files from elsewhere.
	 * @param sources opens them
	 * @return the files, the catalogue already read
	 * @throws BadRuleFileException if the catalogue is at fault
	 */
	public static RuleFiles from(Sources sources) {
		return new RuleFiles(sources);
	}

	/**
	 * The version of all files together.
	 * @return as the catalogue gives it
	 */
	public int version() {
		return this.catalogue.version();
	}

	/**
	 * The signs of the catalogue.
	 * @return in reading order
	 * @throws BadRuleFileException if an id stands twice
	 */
	public List<Sign> signs() {
		return List.copyOf(byId().values());
	}

	/**
	 * Reads all files.
	 * @return the rules
	 * @throws BadRuleFileException if a file is at fault
	 */
	public RuleBook book() {
		try {
			return build();
		}
		catch (IllegalArgumentException ex) {
			throw new BadRuleFileException(ex.getMessage(), ex);
		}
	}

	/**
	 * The rules as written, with their examples.
	 * @return by file and in order
	 */
	List<RuleFile.Entry> entries() {
		return files().stream().flatMap((file) -> file.rules().stream()).toList();
	}

	private List<RuleFile> files() {
		return this.catalogue.rules().stream().map((file) -> this.yaml.read(file, RuleFile.class)).toList();
	}

	private Map<String, Sign> byId() {
		Map<String, Sign> signs = new LinkedHashMap<>();
		this.catalogue.signs().forEach((entry) -> {
			if (signs.put(entry.id().text(), entry.sign()) != null) {
				throw new BadRuleFileException(entry.id().at("the sign '%s' stands twice".formatted(entry.id())));
			}
		});
		return signs;
	}

	private RuleBook build() {
		Vocabulary vocabulary = new Vocabulary();
		Spelling spelling = this.yaml.read("slang.yml", SlangFile.class).spelling();
		ListsFile lists = this.yaml.read("lists.yml", ListsFile.class);
		WordLists words = new WordLists(lists.lists());
		PatternParser parser = new PatternParser(words, new Inflections(lists.irregular()), spelling, vocabulary);
		words.readAll(parser);
		Map<String, Long> times = times();
		Frequencies frequencies = frequencies(times, vocabulary);
		List<Clue> clues = new Rulings(byId(), parser, frequencies).clues(files());
		ContextFile contexts = this.yaml.read("context.yml", ContextFile.class);
		contexts.contexts().forEach(this::checkSigns);
		List<Context> read = contexts.contexts().stream().map((entry) -> new Context(entry, parser)).toList();
		TextReader reader = new TextReader(vocabulary, spelling, Fillers.of(lists.anywhere(), spelling, vocabulary),
				English.load(times.keySet()));
		return new RuleBook(version(), clues, read, reader,
				(patterns) -> new PatternIndex(patterns, frequencies, vocabulary.size()));
	}

	private void checkSigns(ContextFile.Entry entry) {
		Set<String> unknown = new HashSet<>(entry.signs());
		unknown.addAll(entry.notSigns());
		unknown.removeAll(byId().keySet());
		if (!unknown.isEmpty()) {
			throw new BadRuleFileException(entry.kind().at("there is no sign " + unknown));
		}
	}

	private static Frequencies frequencies(Map<String, Long> times, Vocabulary vocabulary) {
		Map<Integer, Long> counts = new HashMap<>();
		times.forEach((word, count) -> counts.put(vocabulary.number(word), count));
		return new Frequencies(counts);
	}

	private Map<String, Long> times() {
		return this.yaml.content("frequencies.txt")
			.lines()
			.map((line) -> line.split(" "))
			.collect(Collectors.toMap((parts) -> parts[0], (parts) -> Long.valueOf(parts[1])));
	}

}
