package app.steady.signs.pattern;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.steady.signs.text.Vocabulary;

/**
 * The same pattern as a regular expression over normalised words, each with a space in
 * front: what the check would be without an engine of its own.
 */
public final class AsRegex {

	private final Map<Integer, String> words;

	private final String fillers;

	/**
	 * A translator.
	 * @param words by their number
	 * @param fillers words that may stand between any two
	 */
	public AsRegex(Map<Integer, String> words, List<String> fillers) {
		this.words = words;
		this.fillers = "(?: (?:%s)){0,3}".formatted(String.join("|", fillers));
	}

	/**
	 * Translates a pattern.
	 * @param pattern as rules use it
	 * @return a regular expression for {@link java.util.regex.Pattern}
	 */
	public String of(Pattern pattern) {
		return of(pattern.part());
	}

	/**
	 * Words of which one must be there for the pattern to match.
	 * @param pattern as rules use it
	 * @return the words of the rarest part
	 */
	public List<String> rarest(Pattern pattern) {
		return pattern.branches().get(0).required(Frequencies.NONE).get(0).words().numbers().mapToObj(this::word).toList();
	}

	private String of(Part part) {
		if (part instanceof Words set) {
			return " (?:" + set.numbers().mapToObj(this::word).collect(Collectors.joining("|")) + ")(?= |$)";
		}
		if (part instanceof Row row) {
			return row.parts().stream().map(this::of).collect(Collectors.joining(this.fillers));
		}
		if (part instanceof Choice choice) {
			String parts = choice.parts().stream().map(this::of).collect(Collectors.joining("|", "(?:", ")"));
			return choice.optional() ? parts + "?" : parts;
		}
		if (part instanceof Repeated repeated) {
			return "(?:" + of(repeated.part()) + "){1,3}";
		}
		if (part instanceof Not not) {
			return "(?!" + of(not.part()) + ")";
		}
		if (part instanceof Gap gap) {
			return "(?: [^ #]+){0,%d}?".formatted(gap.most());
		}
		return "";
	}

	private String word(int number) {
		return switch (number) {
			case Vocabulary.BREAK -> "#";
			case Vocabulary.NUMBER -> "0";
			case Vocabulary.NAME, Vocabulary.PARTNER -> "@";
			case Vocabulary.EMOJI -> "~";
			default -> java.util.regex.Pattern.quote(this.words.getOrDefault(number, "_"));
		};
	}

}
