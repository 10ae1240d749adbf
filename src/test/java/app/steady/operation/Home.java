package app.steady.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

import app.steady.account.SecretFile;
import app.steady.operation.database.DatabaseSettings;
import app.steady.operation.database.RandomRows;
import app.steady.vault.ServerSecret;
import org.flywaydb.core.Flyway;
import org.springframework.core.env.Environment;
import org.springframework.boot.logging.LoggingSystem;

/**
 * A place where Steady runs: a data folder, settings, and commands that are given there.
 */
final class Home {

	/**
	 * Database files with rows, by secret: to make one takes longer than all the rest.
	 */
	private static final Map<String, byte[]> FILLED = new HashMap<>();

	private final Path folder;

	private final List<String> settings = new ArrayList<>();

	/** With the database in the data folder. */
	Home(Path folder) {
		this.folder = folder;
		this.settings.add("--steady.data=" + data());
	}

	/** With another database. */
	Home(Path folder, DataSource database) {
		this(folder);
		try (Connection connection = database.getConnection()) {
			this.settings.add("--spring.datasource.url=" + connection.getMetaData().getURL());
			this.settings.add("--spring.datasource.username=postgres");
		}
		catch (SQLException ex) {
			throw new AssertionError(ex);
		}
	}

	Path data() {
		return this.folder.resolve("data");
	}

	SecretFile secretFile() {
		return new SecretFile(data().resolve("secret.key"));
	}

	Path databaseFile() {
		return data().resolve("steady.mv.db");
	}

	Environment environment() {
		return Commands.settings(this.settings).environment();
	}

	DataSource database() {
		return new DatabaseSettings(environment()).database();
	}

	/** Fills every table, and the secret file. */
	Home filled(ServerSecret secret) throws IOException {
		this.secretFile().write(secret);
		if (this.settings.size() > 1) {
			fill(secret);
		}
		else if (FILLED.containsKey(secret.fingerprint())) {
			Files.write(databaseFile(), FILLED.get(secret.fingerprint()));
		}
		else {
			fill(secret);
			FILLED.put(secret.fingerprint(), Files.readAllBytes(databaseFile()));
		}
		return this;
	}

	private void fill(ServerSecret secret) {
		DataSource database = database();
		Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
		RandomRows.fill(database, secret.fingerprint());
	}

	Said run(String command, Object... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		List<String> all = Stream.concat(this.settings.stream(), Arrays.stream(args).map(Object::toString)).toList();
		int code = Commands.run(command, all, new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8));
		LoggingSystem.get(Commands.class.getClassLoader()).cleanUp();
		return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** All rows, as an archive has them. */
	byte[] rows() throws IOException {
		Path archive = Files.createTempFile(this.folder, "rows", ".steady");
		Files.delete(archive);
		Said said = run("backup", archive);
		if (said.code() != 0) {
			throw new AssertionError(said.err());
		}
		return Files.readAllBytes(archive);
	}

	/** What a command printed, and its exit code. */
	record Said(int code, String out, String err) {
	}

}
