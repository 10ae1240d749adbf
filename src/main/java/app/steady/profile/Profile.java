package app.steady.profile;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an owner has set.
 *
 * @param names names to read as the partner, one word each, in the order they were typed
 * @param checks what the check reads for
 * @param quiet whether personal pages have the quiet look
 */
public record Profile(Set<String> names, Checks checks, boolean quiet) {

	/** What holds until somebody sets something else. */
	public static final Profile DEFAULT = new Profile(Set.of(), Checks.ALL, false);

	/** As many names fit. */
	public static final int MOST_NAMES = 20;

	/** As many letters a name has at most. */
	public static final int LONGEST_NAME = 40;

	private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:['-]\\p{L}[\\p{L}\\p{M}]*+)*+");

	/**
	 * Takes a copy.
	 * @throws IllegalArgumentException if there are too many names, or one is none
	 */
	public Profile {
		names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
		if (names.size() > MOST_NAMES || !names.stream().allMatch(Profile::isName)) {
			throw new IllegalArgumentException("These names cannot be kept");
		}
	}

	/** Whether a word is made of letters, with hyphens or apostrophes between at most. */
	public static boolean isName(String word) {
		return word.length() <= LONGEST_NAME && NAME.matcher(word).matches();
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "Profile";
	}

}
