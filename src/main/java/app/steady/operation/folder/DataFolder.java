package app.steady.operation.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import app.steady.account.PrivateFile;
import app.steady.operation.database.Compaction;
import app.steady.operation.database.DatabaseSettings;
import org.apache.commons.logging.LogFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Makes sure, before anything is opened, that the data folder can be written to, if the
 * database lies in a file. A file from which somebody's account was erased is compacted
 * first.
 */
public class DataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final String SETTING = "steady.data";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		prepare(context.getEnvironment());
	}

	/**
	 * Prepares the folder that the settings name.
	 * @param environment the settings
	 */
	public static void prepare(Environment environment) {
		DatabaseSettings settings = new DatabaseSettings(environment);
		if (!settings.isEmbedded()) {
			return;
		}
		check(path(environment));
		CompactionMarker marker = CompactionMarker.in(path(environment));
		if (marker.isSet()) {
			compact(settings, marker);
		}
	}

	static Path path(Environment environment) {
		return Path.of(environment.getRequiredProperty(SETTING)).toAbsolutePath().normalize();
	}

	private static void check(Path folder) {
		try {
			PrivateFile.makeFolder(folder);
			Files.delete(Files.createTempFile(folder, "start", ".check"));
		}
		catch (IOException ex) {
			throw new UnusableDataFolderException(folder, ex);
		}
	}

	/** Nobody is kept out because it fails: the marker stays for the next start. */
	private static void compact(DatabaseSettings settings, CompactionMarker marker) {
		try {
			new Compaction(settings.database()).run();
			marker.clear();
		}
		catch (SQLException | IOException ex) {
			LogFactory.getLog(DataFolder.class)
				.warn("The database file still holds remains of erased accounts: it could not be compacted. "
						+ "The next start tries again; so does the command compact.");
		}
	}

}
