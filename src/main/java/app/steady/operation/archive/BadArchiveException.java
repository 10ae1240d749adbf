package app.steady.operation.archive;

import app.steady.operation.rows.StoppedException;

/** A file is no archive, or no whole one. */
class BadArchiveException extends StoppedException {

	BadArchiveException(String message) {
		super(message, "Nothing was changed. Use another copy of the archive.");
	}

}
