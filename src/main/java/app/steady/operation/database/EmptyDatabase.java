package app.steady.operation.database;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

import app.steady.operation.rows.Contents;
import app.steady.operation.rows.RowSource;
import app.steady.operation.rows.RowWriter;
import app.steady.operation.rows.StoppedException;
import app.steady.operation.rows.Table;

/**
 * A database without any rows, to be filled with those of another one: with all of them,
 * read back and compared, or with none.
 */
public final class EmptyDatabase {

	private final DataSource database;

	private final Migrations migrations;

	/**
	 * A database to be filled.
	 * @param database the database
	 * @param migrations its migrations
	 */
	public EmptyDatabase(DataSource database, Migrations migrations) {
		this.database = database;
		this.migrations = migrations;
	}

	/** Stops if the rows cannot go here. Changes nothing. */
	private void check(RowSource source) throws SQLException {
		this.migrations.requireKnown(source);
		try (Connection connection = this.database.getConnection()) {
			if (holdsRows(connection)) {
				throw new StoppedException("The database to be filled is not empty, and nothing in it was changed",
						"Name an empty one: another folder with STEADY_DATA, or a new PostgreSQL database with "
								+ "SPRING_DATASOURCE_URL.");
			}
		}
		if (this.migrations.isAhead(source.version())) {
			throw new StoppedException(
					"The database to be filled has no rows, but its tables are newer than those of this "
							+ source.kind(),
					"Name one that holds nothing at all, not even tables.");
		}
	}

	/**
	 * Makes the tables as they were where the rows come from, fills them, and brings them
	 * up to date.
	 * @param source where the rows come from
	 * @param seal has the last word before the rows are kept
	 * @return what each table holds now
	 */
	public Map<Table, Contents> fill(RowSource source, Seal seal) throws SQLException, IOException {
		check(source);
		this.migrations.migrateTo(source.version());
		Map<Table, Contents> filled;
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			try {
				filled = fill(source, connection);
				seal.beforeCommit(connection);
				connection.commit();
			}
			catch (SQLException | IOException | RuntimeException ex) {
				connection.rollback();
				throw ex;
			}
		}
		this.migrations.migrate();
		return filled;
	}

	private static Map<Table, Contents> fill(RowSource source, Connection connection) throws SQLException, IOException {
		DatabaseRows written = DatabaseRows.within(connection, source.version());
		Map<Table, Contents> filled = new LinkedHashMap<>();
		for (Table table : matching(source, written)) {
			filled.put(table, copy(source, table, connection));
		}
		for (Map.Entry<Table, Contents> table : filled.entrySet()) {
			if (!table.getValue().equals(contents(written, table.getKey()))) {
				throw new StoppedException(
						"Table %s reads differently than it was written".formatted(table.getKey().name()),
						"Nothing was changed. Try again with a sound disk or database.");
			}
		}
		return filled;
	}

	private static Contents copy(RowSource source, Table table, Connection connection)
			throws SQLException, IOException {
		RowWriter read = new RowWriter(table, OutputStream.nullOutputStream());
		try (Inserts inserts = new Inserts(connection, table)) {
			source.read(table, (values) -> {
				read.row(values);
				inserts.row(values);
			});
			inserts.send();
		}
		return read.contents();
	}

	private static Contents contents(DatabaseRows rows, Table table) throws SQLException {
		RowWriter read = new RowWriter(table, OutputStream.nullOutputStream());
		rows.read(table, read);
		return read.contents();
	}

	/** The tables in an order that foreign keys allow, with the columns as they come. */
	private static List<Table> matching(RowSource source, DatabaseRows here) throws SQLException {
		List<Table> left = new ArrayList<>(source.tables());
		List<Table> matching = new ArrayList<>();
		for (Table table : here.tables()) {
			left.stream().filter(table::takes).findFirst().ifPresent((found) -> {
				left.remove(found);
				matching.add(table.inOrderOf(found));
			});
		}
		if (!left.isEmpty() || matching.size() < here.tables().size()) {
			throw new StoppedException(
					"The tables of this %s are not those of version %s".formatted(source.kind(), source.version()),
					"Nothing was changed. Use the jar that it comes from.");
		}
		return matching;
	}

	/** Tables that no migration of ours made count as rows. */
	private boolean holdsRows(Connection connection) throws SQLException {
		Set<String> tables = Schema.names(connection);
		if (this.migrations.current().isEmpty()) {
			return !tables.isEmpty();
		}
		for (String table : tables) {
			try (Statement statement = connection.createStatement();
					ResultSet row = statement.executeQuery("select 1 from %s limit 1".formatted(Sql.quoted(table)))) {
				if (row.next()) {
					return true;
				}
			}
		}
		return false;
	}

	/** Has the last word before rows are kept. */
	@FunctionalInterface
	public interface Seal {

		/**
		 * Looks at the rows; if it throws, none of them is kept.
		 * @param connection the transaction that wrote them
		 */
		void beforeCommit(Connection connection) throws SQLException, IOException;

	}

}
