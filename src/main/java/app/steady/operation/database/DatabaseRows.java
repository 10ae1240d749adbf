package app.steady.operation.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

import app.steady.operation.rows.Column;
import app.steady.operation.rows.RowSink;
import app.steady.operation.rows.RowSource;
import app.steady.operation.rows.Table;

/**
 * The rows of a database as they stood at one moment. No table is held in memory: H2
 * hands out rows as they are read only if told so, PostgreSQL only in a transaction.
 */
public final class DatabaseRows implements RowSource, AutoCloseable {

	private static final int AT_ONCE = 100;

	private final Connection connection;

	private final String version;

	private final String afterText;

	private DatabaseRows(Connection connection, String version) throws SQLException {
		this.connection = connection;
		this.version = version;
		if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
			this.afterText = "";
			try (Statement statement = connection.createStatement()) {
				statement.execute("set lazy_query_execution true");
			}
		}
		else {
			this.afterText = " collate \"C\"";
		}
	}

	/**
	 * Opens a database to read it as it is now, whatever others write meanwhile.
	 * @param database the database
	 * @param version the version of its tables
	 */
	public static DatabaseRows now(DataSource database, String version) throws SQLException {
		Connection connection = database.getConnection();
		try {
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			connection.setAutoCommit(false);
			return new DatabaseRows(connection, version);
		}
		catch (SQLException | RuntimeException ex) {
			connection.close();
			throw ex;
		}
	}

	/** Reads what a transaction that has not ended yet has written. */
	static DatabaseRows within(Connection transaction, String version) throws SQLException {
		return new DatabaseRows(transaction, version);
	}

	@Override
	public String kind() {
		return "database";
	}

	@Override
	public String version() {
		return this.version;
	}

	@Override
	public List<Table> tables() throws SQLException {
		return Schema.tables(this.connection);
	}

	@Override
	public void read(Table table, RowSink sink) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.setFetchSize(AT_ONCE);
			try (ResultSet row = statement.executeQuery(new Sql(table).select(this.afterText))) {
				while (row.next()) {
					sink.row(values(table.columns(), row));
				}
			}
		}
	}

	@Override
	public void close() throws SQLException {
		this.connection.rollback();
		this.connection.close();
	}

	private static List<Object> values(List<Column> columns, ResultSet row) throws SQLException {
		List<Object> values = new ArrayList<>(columns.size());
		for (Column column : columns) {
			values.add(column.type().read(row, values.size() + 1));
		}
		return Collections.unmodifiableList(values);
	}

}
