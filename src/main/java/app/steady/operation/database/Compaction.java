package app.steady.operation.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Writes the files of a database anew without what deleted rows left in them.
 *
 * @param database the database; an embedded one must not be in use
 */
public record Compaction(DataSource database) {

	/**
	 * Compacts. PostgreSQL locks each table for as long as it takes.
	 */
	public void run() throws SQLException {
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
				statement.execute("shutdown compact");
				return;
			}
			for (String table : Schema.names(connection)) {
				statement.execute("vacuum (full, analyze) " + Sql.quoted(table));
			}
		}
	}

}
