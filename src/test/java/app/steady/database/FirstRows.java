package app.steady.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

import javax.sql.DataSource;

import app.steady.vault.ServerSecret;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database as the first version left it: one account with one device and two entries,
 * one of them changed once.
 */
public final class FirstRows {

	public static final UUID OWNER = UUID.fromString("f1ff7b41-486c-4bae-96f6-830dd9fddf86");

	public static final String NAME = "Old friend";

	public static final String PASSPHRASE = "seven green lanterns";

	public static final String COOKIE = "8f97QUhsS66W9oMN2f3fhgRGVpO4tX7cKWUjNUCqxemCo1NCJ3vtfsVQgLmO7OBVY";

	private static final String SECRET = "dr5OXHflTXI1+nGbDPCjFJ3HxV2S0oMeuuHb+FBF8N8=";

	private static final String LAST_MIGRATION = "2026.11.21.2345";

	private FirstRows() {
	}

	/** The server secret that belongs to them. */
	public static ServerSecret secret() {
		return ServerSecret.of(Base64.getDecoder().decode(SECRET));
	}

	/** A new database with these rows, migrated to what it is today. */
	public static DataSource migrated(Database database) {
		DataSource source = database.fresh();
		Flyway.configure()
			.dataSource(source)
			.locations("classpath:db/migration")
			.target(LAST_MIGRATION)
			.load()
			.migrate();
		JdbcClient sql = JdbcClient.create(source);
		statements(database).forEach((statement) -> sql.sql(statement).update());
		Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
		return source;
	}

	private static Iterable<String> statements(Database database) {
		try (InputStream file = FirstRows.class.getResourceAsStream("first-rows.sql")) {
			String script = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			String own = (database == Database.POSTGRESQL) ? script.replace("X'", "'\\x") : script;
			return Arrays.stream(own.split(";\\s*")).filter((statement) -> statement.contains("insert")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
