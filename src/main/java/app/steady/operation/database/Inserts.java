package app.steady.operation.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import app.steady.operation.rows.RowSink;
import app.steady.operation.rows.Table;

/** Puts rows into a table, several at a time but never much at once. */
class Inserts implements RowSink, AutoCloseable {

	private static final int ROWS_AT_ONCE = 500;

	private static final int BYTES_AT_ONCE = 1 << 20;

	private final PreparedStatement statement;

	private int rows;

	private int bytes;

	Inserts(Connection connection, Table table) throws SQLException {
		this.statement = connection.prepareStatement(new Sql(table).insert());
	}

	@Override
	public void row(List<Object> values) throws SQLException {
		for (int i = 0; i < values.size(); i++) {
			this.statement.setObject(i + 1, values.get(i));
			this.bytes += (values.get(i) instanceof byte[] blob) ? blob.length : Long.BYTES;
		}
		this.statement.addBatch();
		this.rows++;
		if (this.rows == ROWS_AT_ONCE || this.bytes > BYTES_AT_ONCE) {
			send();
		}
	}

	void send() throws SQLException {
		if (this.rows > 0) {
			this.statement.executeBatch();
			this.rows = 0;
			this.bytes = 0;
		}
	}

	@Override
	public void close() throws SQLException {
		this.statement.close();
	}

}
