package app.steady.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;

import app.steady.operation.database.Compaction;
import app.steady.operation.database.DatabaseSettings;
import app.steady.operation.folder.CompactionMarker;

/** Removes what deleted rows left in the files of the database. */
record Compact(DatabaseSettings settings, PrintStream out) {

	void run() throws IOException, SQLException {
		if (!this.settings.isEmbedded()) {
			this.out.println("PostgreSQL locks each table while it is written anew. People wait meanwhile.");
		}
		new Compaction(this.settings.existing()).run();
		if (this.settings.isEmbedded()) {
			CompactionMarker.of(this.settings.environment()).clear();
			this.out.println("Compacted. Deleted rows are gone from the database file; backups still hold them.");
		}
		else {
			this.out.println("Compacted. Deleted rows are gone from the tables; the write-ahead log and backups "
					+ "still hold them until they age out.");
		}
	}

}
