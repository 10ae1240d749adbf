package app.steady.signs.engine;

import java.io.InputStream;

/** Where the files under {@code signs/} come from. */
@FunctionalInterface
public interface Sources {

	/**
	 * Opens a file.
	 * @param file its name without folder
	 * @return its content, to be closed by the caller, or null if there is none
	 */
	InputStream open(String file);

}
