package app.steady.operation.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.springframework.core.env.Environment;

/**
 * A file that stands in the data folder from before an account is erased until the
 * database file has been compacted.
 *
 * @param path where it is
 */
public record CompactionMarker(Path path) {

	/**
	 * The marker in the data folder that the settings name.
	 * @param environment the settings
	 */
	public static CompactionMarker of(Environment environment) {
		return in(DataFolder.path(environment));
	}

	static CompactionMarker in(Path folder) {
		return new CompactionMarker(folder.resolve("compact"));
	}

	boolean isSet() {
		return Files.exists(this.path);
	}

	void set() throws IOException {
		try (FileChannel file = FileChannel.open(this.path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			file.force(true);
		}
	}

	/** Takes it away, if it is there. */
	public void clear() throws IOException {
		Files.deleteIfExists(this.path);
	}

}
