package app.steady.signs;

import java.util.List;
import java.util.Optional;

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
		return read(text, Names.NONE);
	}

	/**
	 * Reads an entry.
	 * @param text the entry
	 * @param names whom the owner's names stand for
	 * @return what it shows
	 */
	public Reading read(String text, Names names) {
		return new Reading(this.rules.read(text, names));
	}

	/**
	 * Says of each match of each pattern what became of it, for the people who write
	 * rules.
	 * @param text the entry
	 * @return ordered by start
	 */
	public List<Explanation> explain(String text) {
		return this.rules.explain(text, Names.NONE);
	}

	/**
	 * A rule by its id.
	 * @param id such as a finding carries
	 * @return empty if there is no such rule (any more)
	 */
	public Optional<WrittenRule> rule(String id) {
		return this.rules.rule(id);
	}

	/**
	 * The version of the rules.
	 * @return grows whenever rules change
	 */
	public int version() {
		return this.rules.version();
	}

}
