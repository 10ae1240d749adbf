package app.steady.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an owner has set.
 *
 * @param names names to read as the partner, one word each, in the order they were typed
 * @param others names of other people, never to be read as the partner, as above
 * @param checks what the check reads for
 * @param quiet whether personal pages have the quiet look
 * @param never ids of rules that never fit; may hold rules that are no longer there
 */
public record Profile(Set<String> names, Set<String> others, Checks checks, boolean quiet, Set<String> never) {

	/** What holds until somebody sets something else. */
	public static final Profile DEFAULT = new Profile(Set.of(), Set.of(), Checks.ALL, false, Set.of());

	/** As many names fit, and as many names of others. */
	public static final int MOST_NAMES = 20;

	/** As many letters a name has at most. */
	public static final int LONGEST_NAME = 40;

	/** As many rules can be set aside; there are fewer. */
	static final int MOST_RULES = 1_000;

	private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:['-]\\p{L}[\\p{L}\\p{M}]*+)*+");

	private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9-]{0,99}");

	/**
	 * Takes a copy. What an earlier version did not keep yet is empty.
	 * @throws IllegalArgumentException if there are too many names, one is none, or one
	 * stands for two people
	 */
	public Profile {
		names = copy(names);
		others = copy(others);
		never = copy(never);
		if (!areNames(names) || !areNames(others) || !Collections.disjoint(small(names), small(others))) {
			throw new IllegalArgumentException("These names cannot be kept");
		}
		if (never.size() > MOST_RULES || !never.stream().allMatch((rule) -> RULE.matcher(rule).matches())) {
			throw new IllegalArgumentException("These are no rules");
		}
	}

	/** The same with one more rule that never fits. */
	Profile withNever(String rule) {
		Set<String> more = new LinkedHashSet<>(this.never);
		more.add(rule);
		return withNever(more);
	}

	/** The same with a rule that may fit again. */
	Profile withAgain(String rule) {
		Set<String> fewer = new LinkedHashSet<>(this.never);
		fewer.remove(rule);
		return withNever(fewer);
	}

	private Profile withNever(Set<String> rules) {
		return new Profile(this.names, this.others, this.checks, this.quiet, rules);
	}

	/** Whether a word is made of letters, with hyphens or apostrophes between at most. */
	public static boolean isName(String word) {
		return word.length() <= LONGEST_NAME && NAME.matcher(word).matches();
	}

	private static boolean areNames(Set<String> words) {
		return words.size() <= MOST_NAMES && words.stream().allMatch(Profile::isName);
	}

	/** Capitals make no other name. */
	private static Set<String> small(Collection<String> words) {
		return words.stream().map((word) -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
	}

	private static Set<String> copy(Set<String> words) {
		return (words != null) ? Collections.unmodifiableSet(new LinkedHashSet<>(words)) : Set.of();
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "Profile";
	}

}
