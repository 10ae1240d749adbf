package app.steady.signs;

import java.util.List;
import java.util.Set;

import app.steady.signs.engine.RuleBook;
import app.steady.signs.engine.RuleFiles;

/**
 * Reads entries. Immutable and thread-safe; the time it takes grows with the length of
 * the entry only.
 */
public final class SignChecker {

	private final RuleBook rules;

	private SignChecker(RuleBook rules) {
		this.rules = rules;
	}

	/**
	 * Reads all files under {@code signs/}.
	 * @return a checker
	 * @throws BadRuleFileException if one is at fault
	 */
	public static SignChecker load() {
		return new SignChecker(RuleFiles.fromClasspath().book());
	}

	/**
	 * Reads an entry.
	 * @param text the entry
	 * @return what it shows
	 */
	public Reading read(String text) {
		return read(text, Set.of());
	}

	/**
	 * Reads an entry.
	 * @param text the entry
	 * @param partnerNames names to take for the partner, in any case, one word each
	 * @return what it shows
	 */
	public Reading read(String text, Set<String> partnerNames) {
		return new Reading(this.rules.read(text, partnerNames));
	}

	/**
	 * Says of each match of each pattern what became of it, for the people who write
	 * rules.
	 * @param text the entry
	 * @return ordered by start
	 */
	public List<Explanation> explain(String text) {
		return this.rules.explain(text, Set.of());
	}

	/**
	 * The version of the rules.
	 * @return grows whenever rules change
	 */
	public int version() {
		return this.rules.version();
	}

}
