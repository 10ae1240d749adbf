package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All forms of a verb, for the mark {@code ~}: {@code text~} is text, texts, texted,
 * texting. Verbs that go their own way are listed.
 */
public final class Inflections {

	private static final String VOWELS = "aeiou";

	private final Map<String, List<String>> irregular;

	/**
	 * A generator.
	 * @param irregular further forms by verb
	 */
	public Inflections(Map<String, List<String>> irregular) {
		this.irregular = Map.copyOf(irregular);
	}

	Set<String> forms(String verb) {
		Set<String> forms = new LinkedHashSet<>();
		forms.add(verb);
		forms.addAll(this.irregular.getOrDefault(verb, List.of()));
		if (forms.size() == 1) {
			forms.addAll(regular(verb));
		}
		return forms;
	}

	private static List<String> regular(String verb) {
		List<String> forms = new ArrayList<>();
		char last = verb.charAt(verb.length() - 1);
		String stem = verb;
		if (last == 'e') {
			stem = verb.substring(0, verb.length() - 1);
		}
		else if (doubles(verb)) {
			stem = verb + last;
		}
		boolean y = last == 'y' && VOWELS.indexOf(verb.charAt(verb.length() - 2)) < 0;
		String short_ = y ? verb.substring(0, verb.length() - 1) + "i" : stem;
		boolean hisses = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x")
				|| verb.endsWith("z") || verb.endsWith("o");
		forms.add(y ? short_ + "es" : verb + (hisses ? "es" : "s"));
		forms.add(short_ + "ed");
		forms.add(stem + "ing");
		return forms;
	}

	private static boolean doubles(String verb) {
		int length = verb.length();
		return length >= 3 && "wxyh".indexOf(verb.charAt(length - 1)) < 0 && !vowel(verb, length - 1)
				&& vowel(verb, length - 2) && !vowel(verb, length - 3) && groups(verb) == 1;
	}

	private static boolean vowel(String verb, int at) {
		return VOWELS.indexOf(verb.charAt(at)) >= 0;
	}

	private static int groups(String verb) {
		int groups = 0;
		for (int i = 0; i < verb.length(); i++) {
			if (vowel(verb, i) && (i == 0 || !vowel(verb, i - 1))) {
				groups++;
			}
		}
		return groups;
	}

}
