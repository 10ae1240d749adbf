package app.steady.operation.folder;

import java.sql.SQLException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says that another Steady runs on the same data folder. */
class LockedDatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	private static final int H2_ALREADY_OPEN = 90020;

	@Override
	protected FailureAnalysis analyze(Throwable root, SQLException cause) {
		if (cause.getErrorCode() != H2_ALREADY_OPEN) {
			return null;
		}
		return new FailureAnalysis("The data folder is in use: another Steady runs on it.",
				"Stop the other one, or name another folder with the setting " + DataFolder.SETTING
						+ " (environment variable STEADY_DATA). For more than one process use PostgreSQL.",
				cause);
	}

}
