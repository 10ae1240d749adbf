package app.steady.library;

import app.steady.signs.BadRuleFileException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the person who edited a sign where to look, without a stack trace. */
class BadRuleFileAnalyzer extends AbstractFailureAnalyzer<BadRuleFileException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BadRuleFileException cause) {
		return new FailureAnalysis("A file of the sign check cannot be used:%n%n    %s".formatted(cause.getMessage()),
				"Mend the file (below src/main/resources/signs) and start again.", cause);
	}

}
