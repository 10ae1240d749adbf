package app.steady.operation.folder;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which folder it is, why it does not serve, and which setting names it. */
class UnusableDataFolderFailureAnalyzer extends AbstractFailureAnalyzer<UnusableDataFolderException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnusableDataFolderException cause) {
		String description = "The data folder %s cannot be written to: %s.".formatted(cause.folder(),
				reason(cause.getCause()));
		String action = "Make the folder writable for the user that runs Steady, or name another one with the setting "
				+ DataFolder.SETTING + " (environment variable STEADY_DATA).";
		return new FailureAnalysis(description, action, cause);
	}

	private static String reason(Throwable fault) {
		if (fault instanceof FileAlreadyExistsException existing) {
			return existing.getFile() + " is a file, not a folder";
		}
		if (fault instanceof AccessDeniedException denied) {
			return "access to " + denied.getFile() + " is denied";
		}
		if (fault instanceof FileSystemException system && system.getReason() != null) {
			return system.getReason();
		}
		return String.valueOf(fault.getMessage());
	}

}
