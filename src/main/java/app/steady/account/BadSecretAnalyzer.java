package app.steady.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences why the start stopped, in place of a stack trace. */
class BadSecretAnalyzer extends AbstractFailureAnalyzer<BadSecretException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, BadSecretException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
