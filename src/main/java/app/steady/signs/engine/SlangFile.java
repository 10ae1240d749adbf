package app.steady.signs.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.steady.signs.text.Spelling;

/**
 * {@code slang.yml}: what people type, the words meant, and words after which it is meant
 * as it stands.
 */
record SlangFile(Map<String, String> words, Map<String, List<String>> unlessAfter) {

	SlangFile {
		Required.text(words, "words");
		unlessAfter = (unlessAfter != null) ? unlessAfter : Map.of();
	}

	Spelling spelling() {
		Map<String, List<String>> table = new HashMap<>();
		this.words.forEach((typed, meant) -> table.put(typed, List.of(meant.split(" "))));
		Map<String, Set<String>> exceptions = this.unlessAfter.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> Set.copyOf(entry.getValue())));
		return new Spelling(table, exceptions);
	}

}
