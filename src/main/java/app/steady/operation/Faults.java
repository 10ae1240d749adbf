package app.steady.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import app.steady.operation.rows.StoppedException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/**
 * Says in a few words why a command failed, as the server does when it does not start.
 * Messages of the database are passed on only where they cannot quote rows.
 */
record Faults(PrintStream err) {

	private static final List<String> ABOUT_CONNECTIONS = List.of("08", "28", "3D");

	void tell(Throwable fault) {
		FailureAnalysis analysis = analysis(fault);
		this.err.println(analysis.getDescription());
		if (analysis.getAction() != null) {
			this.err.println(analysis.getAction());
		}
	}

	private static FailureAnalysis analysis(Throwable fault) {
		if (fault instanceof StoppedException stopped) {
			return new FailureAnalysis(sentence(stopped.getMessage()), stopped.action(), stopped);
		}
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, FailureHandler.handleMessage((message, cause) -> {
			}))
			.stream()
			.map((analyzer) -> analyzer.analyze(fault))
			.filter(Objects::nonNull)
			.findFirst()
			.map((analysis) -> new FailureAnalysis(sentence(analysis.getDescription()), analysis.getAction(), fault))
			.orElseGet(() -> new FailureAnalysis(sentence(description(fault)), null, fault));
	}

	private static String description(Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql) {
				String state = String.valueOf(sql.getSQLState());
				return ABOUT_CONNECTIONS.stream().anyMatch(state::startsWith) ? sql.getMessage()
						: "The database refused, with the SQL state " + state;
			}
			if (cause instanceof IOException) {
				return "A file cannot be read or written: %s (%s)".formatted(cause.getMessage(),
						cause.getClass().getSimpleName());
			}
		}
		return "This should not have happened: " + fault;
	}

	private static String sentence(String text) {
		return text.endsWith(".") ? text : text + '.';
	}

}
