package app.steady.operation.folder;

import java.nio.file.Path;

/** The data folder is missing and cannot be made, or cannot be written to. */
class UnusableDataFolderException extends RuntimeException {

	private final Path folder;

	UnusableDataFolderException(Path folder, Throwable cause) {
		super("The data folder " + folder + " cannot be written to", cause);
		this.folder = folder;
	}

	Path folder() {
		return this.folder;
	}

}
