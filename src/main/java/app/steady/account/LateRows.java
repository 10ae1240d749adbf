package app.steady.account;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Knows of rows that are written while their account is being deleted. PostgreSQL lets
 * either wait for the other. H2 looks for the account of a new row and goes on, though
 * another transaction has just deleted it: both commit, and the row is left behind. So
 * there one waits for all who were writing, and deletes once more.
 */
@Component
class LateRows {

	private static final long PAUSE = 10_000_000;

	/** Five seconds; a request has long been answered by then. */
	private static final int MOST_PAUSES = 500;

	private final JdbcClient database;

	private final boolean h2;

	LateRows(JdbcClient database, DataSource source) throws MetaDataAccessException {
		this.database = database;
		this.h2 = "H2"
			.equals(JdbcUtils.<String>extractDatabaseMetaData(source, (meta) -> meta.getDatabaseProductName()));
	}

	boolean mayCome() {
		return this.h2;
	}

	/** Waits until everybody who writes at this moment has committed. */
	void awaitWriters() {
		Set<Integer> writers = writers();
		for (int pause = 0; pause < MOST_PAUSES && !writers.isEmpty(); pause++) {
			LockSupport.parkNanos(PAUSE);
			writers.retainAll(writers());
		}
	}

	/** Deletes what they left, from every table that has an owner. */
	void erase(UUID owner) {
		this.database.sql("""
				select table_name from information_schema.columns
				where table_schema = 'public' and column_name = 'owner_id'""")
			.query(String.class)
			.list()
			.forEach(
					(table) -> this.database.sql("delete from " + table + " where owner_id = ?").param(owner).update());
	}

	private Set<Integer> writers() {
		return new HashSet<>(this.database.sql("""
				select session_id from information_schema.sessions
				where contains_uncommitted and session_id <> session_id()""").query(Integer.class).list());
	}

}
