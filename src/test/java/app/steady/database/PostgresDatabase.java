package app.steady.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One PostgreSQL server for the whole suite. It starts when it is first asked for a
 * database and stops with the machine that runs the tests.
 */
final class PostgresDatabase {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private PostgresDatabase() {
	}

	static DataSource fresh() {
		String name = "steady" + COUNT.incrementAndGet();
		new JdbcTemplate(Server.RUNNING.getPostgresDatabase()).execute("create database " + name);
		return Server.RUNNING.getDatabase("postgres", name);
	}

	private static final class Server {

		static final EmbeddedPostgres RUNNING = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("PostgreSQL for the tests does not start", ex);
			}
		}

	}

}
