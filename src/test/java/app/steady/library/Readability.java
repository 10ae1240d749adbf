package app.steady.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words, sentences and the Flesch-Kincaid grade of a text in Markdown. */
public record Readability(List<String> sentences, List<String> words) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}0-9]+(?:['’]\\p{L}+)?");

	private static final Map<String, Integer> SPECIAL = Map.ofEntries(Map.entry("people", 2), Map.entry("area", 3),
			Map.entry("idea", 3), Map.entry("every", 2), Map.entry("evening", 2), Map.entry("being", 2),
			Map.entry("quiet", 2), Map.entry("something", 2), Map.entry("someone", 2), Map.entry("sometimes", 2),
			Map.entry("anyone", 3), Map.entry("everyone", 3), Map.entry("everything", 3), Map.entry("going", 2),
			Map.entry("doing", 2), Map.entry("seeing", 2), Map.entry("couldn", 2), Map.entry("didn", 2),
			Map.entry("doesn", 2), Map.entry("isn", 2), Map.entry("wasn", 2), Map.entry("wouldn", 2),
			Map.entry("hasn", 2), Map.entry("haven", 2));

	public static Readability of(String markdown) {
		String plain = markdown.lines()
			.map(Readability::plain)
			.filter((line) -> !line.isBlank())
			.collect(Collectors.joining("\n"));
		List<String> sentences = plain.lines()
			.flatMap((line) -> Arrays.stream(line.split("(?<=[.!?])[”\"’)]*\\s+(?=[“\"(]?\\p{Lu})")))
			.map(String::strip)
			.filter((sentence) -> WORD.matcher(sentence).find())
			.toList();
		return new Readability(sentences, WORD.matcher(plain).results().map((word) -> word.group()).toList());
	}

	public double grade() {
		double syllables = this.words.stream().mapToInt(Readability::syllables).sum();
		return 0.39 * this.words.size() / this.sentences.size() + 11.8 * syllables / this.words.size() - 15.59;
	}

	static int syllables(String word) {
		String bare = word.toLowerCase(Locale.ROOT).replaceAll("['’](s|ll|d|ve|re|m|t)$", "");
		if (SPECIAL.containsKey(bare)) {
			return SPECIAL.get(bare);
		}
		int count = (int) Pattern.compile("[aeiouyé]+|\\d").matcher(bare).results().count();
		boolean silent = bare.matches(".*[^aeiouyl]e|.*[aeiouy]le|.*[^aeiouytd]ed|.*[^aeiouyscxzhg]es");
		return Math.max(1, (silent && count > 1) ? count - 1 : count);
	}

	private static String plain(String line) {
		if (line.matches("\\|[-| :]+\\|")) {
			return "";
		}
		String text = line.replaceAll("\\[([^]]+)]\\([^)]+\\)", "$1")
			.replaceAll("^\\s*(#+|[-*>]|\\d+\\.)\\s+", "")
			.replaceAll("[*`]", "")
			.strip();
		if (text.startsWith("|")) {
			return Arrays.stream(text.split("\\|"))
				.map(String::strip)
				.filter((cell) -> !cell.isEmpty())
				.map((cell) -> cell + ".")
				.collect(Collectors.joining("\n"));
		}
		return text;
	}

}
