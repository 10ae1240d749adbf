package app.steady.profile.web;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names as they were typed into one field: two words are two names, and the same name in
 * capitals is none of its own.
 *
 * @param words what is left without commas, dots and quotes around
 */
record TypedNames(List<String> words) {

	/** Words that mean the writer; as names they would turn every sentence around. */
	private static final Set<String> SELF = Set.of("i", "me", "my", "mine", "myself");

	static TypedNames of(String typed) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.replaceAll("[’‘ʼ`´]", "'")
			.replaceAll("[‐‑]", "-")
			.replaceAll("\\p{Cf}", "");
		Map<String, String> words = new LinkedHashMap<>();
		for (String part : plain.split("[\\s\\p{Z},;/&+|]+")) {
			String word = bare(part);
			if (!word.isEmpty()) {
				words.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
			}
		}
		return new TypedNames(List.copyOf(words.values()));
	}

	/** Without dots, quotes and the like at both ends; by hand, for it must be linear. */
	private static String bare(String part) {
		int start = 0;
		int end = part.length();
		while (start < end && isAround(part.charAt(start))) {
			start++;
		}
		while (end > start && isAround(part.charAt(end - 1))) {
			end--;
		}
		return part.substring(start, end);
	}

	private static boolean isAround(char character) {
		return "'\".!?:()[]{}*_-–—…“”„«»".indexOf(character) >= 0;
	}

	static boolean isSelf(String word) {
		return SELF.contains(word.toLowerCase(Locale.ROOT));
	}

}
