package app.steady.web.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the person who edited a content file where to look, without a stack trace. */
class BadContentAnalyzer extends AbstractFailureAnalyzer<BadContentException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BadContentException cause) {
		String description = "A content file cannot be used:%n%n    %s, line %d%n    %s".formatted(cause.file(),
				cause.line(), cause.fault());
		String action = "Mend %s (below src/main/resources) and start again.".formatted(cause.file());
		return new FailureAnalysis(description, action, cause);
	}

}
