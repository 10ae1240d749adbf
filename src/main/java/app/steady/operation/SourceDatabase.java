package app.steady.operation;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import app.steady.account.SecretMark;
import app.steady.operation.database.DatabaseRows;
import app.steady.operation.database.DatabaseSettings;
import app.steady.operation.rows.StoppedException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database whose rows are to be kept elsewhere.
 *
 * @param marks fingerprints of the secrets that it was written with
 */
record SourceDatabase(DataSource database, String version, List<String> marks) {

	static SourceDatabase of(DataSource database, DatabaseSettings settings) {
		List<String> marks = List.of();
		String version = settings.migrations(database).current().orElse("");
		if (!version.isEmpty()) {
			marks = SecretMark.in(JdbcClient.create(database));
		}
		if (marks.isEmpty()) {
			throw new StoppedException("No Steady has written anything into this database yet",
					"Name the right one with STEADY_DATA or SPRING_DATASOURCE_URL.");
		}
		return new SourceDatabase(database, version, marks);
	}

	DatabaseRows rows() throws SQLException {
		return DatabaseRows.now(this.database, this.version);
	}

}
