package app.steady.signs.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import app.steady.signs.Cue;
import app.steady.signs.Explanation;
import app.steady.signs.SignChecker;

/**
 * Prints for a text every match with its rule, its place in the files, and what became of
 * it.
 */
public final class Explanations {

	private final SignChecker checker;

	private final PrintStream out;

	/**
	 * Explanations to be printed.
	 * @param checker reads the text
	 * @param out gets them
	 */
	public Explanations(SignChecker checker, PrintStream out) {
		this.checker = checker;
		this.out = out;
	}

	/**
	 * Prints what became of each match.
	 * @param text an entry as typed
	 */
	public void print(String text) {
		List<Explanation> all = this.checker.explain(text);
		all.forEach((one) -> this.out.printf(Locale.ROOT, "%d-%d \"%s\"%n  %s: %s (%s)%n  %s:%d%n", one.start(),
				one.end(), phrase(text, one.start(), one.end()), one.sign().id(), one.rule(), verdict(text, one),
				one.file(), one.line()));
		this.out.printf("%d matches%n", all.size());
	}

	private static String verdict(String text, Explanation one) {
		String cues = one.context().stream().map((cue) -> cue(text, cue)).collect(Collectors.joining(", "));
		String verdict = switch (one.verdict()) {
			case COUNTS -> "counts";
			case CANCELLED -> "does not count";
			case EXCEPTED -> "does not count, as it is part of a figure of speech";
			case FIGURE_OF_SPEECH -> "a figure of speech that the rule lets pass";
			case WEAK -> "a weak cue, weight " + one.weight();
			case ADDED_UP ->
				one.context().isEmpty() ? "weak cues that count together" : "weak cues that would count together";
		};
		return cues.isEmpty() ? verdict : verdict + "; " + cues;
	}

	private static String cue(String text, Cue cue) {
		return "%s at %d-%d \"%s\"".formatted(cue.kind(), cue.start(), cue.end(), phrase(text, cue.start(), cue.end()));
	}

	private static String phrase(String text, int start, int end) {
		return text.substring(start, end).replaceAll("\\s+", " ");
	}

}
