package app.steady.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import javax.sql.DataSource;

import app.steady.account.SecretFile;
import app.steady.operation.database.DatabaseRows;
import app.steady.operation.database.DatabaseSettings;
import app.steady.operation.database.EmptyDatabase;
import app.steady.operation.rows.StoppedException;

/** Copies all rows from the database in the data folder to PostgreSQL. */
record Move(DatabaseSettings settings, SecretFile secretFile, PrintStream out) {

	void run() throws IOException, SQLException {
		if (this.settings.isEmbedded()) {
			throw new StoppedException("Nothing says where to move to",
					"Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD "
							+ "to an empty PostgreSQL database.");
		}
		SourceDatabase source = SourceDatabase.of(this.settings.embedded(), this.settings);
		this.secretFile.read("the database in the data folder", source.marks());
		DataSource target = this.settings.database();
		try (DatabaseRows rows = source.rows()) {
			this.out.println(
					new Filled(new EmptyDatabase(target, this.settings.migrations(target)).fill(rows, (connection) -> {
					})));
		}
		this.out.println("""
				Now start Steady with the same SPRING_DATASOURCE_… settings and the same secret file.
				The database in the data folder is as it was. Once all is well, delete it and its copies:
				what people delete from now on is still in there.""");
	}

}
