package app.steady.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Comes before the framework's own, which would print all settings read, codes too. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class BadJoiningAnalyzer extends AbstractFailureAnalyzer<BadJoiningException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, BadJoiningException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
