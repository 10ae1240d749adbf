package app.steady.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import app.steady.account.SecretFile;
import app.steady.account.SecretMark;
import app.steady.operation.archive.Archive;
import app.steady.operation.database.DatabaseSettings;
import app.steady.operation.database.EmptyDatabase;
import app.steady.operation.database.Migrations;
import app.steady.operation.folder.DataFolder;
import app.steady.operation.rows.StoppedException;
import app.steady.vault.ServerSecret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Fills an empty database from an archive. */
record Restore(DatabaseSettings settings, SecretFile secretFile, PrintStream out) {

	void from(Path file) throws IOException, SQLException {
		try (Archive archive = Archive.open(file)) {
			DataSource database = this.settings.database();
			Migrations migrations = this.settings.migrations(database);
			migrations.requireKnown(archive);
			Optional<ServerSecret> missing = missingSecret(archive);
			DataFolder.prepare(this.settings.environment());
			this.out.println(new Filled(new EmptyDatabase(database, migrations).fill(archive, (rows) -> {
				checkMark(archive, rows);
				if (missing.isPresent()) {
					this.secretFile.write(missing.get());
				}
			})));
			this.out.println("Now start Steady.");
		}
	}

	/** The secret, if only the archive has it. */
	private Optional<ServerSecret> missingSecret(Archive archive) throws IOException {
		Optional<ServerSecret> carried = archive.secret();
		if (!this.secretFile.exists() && carried.isPresent()) {
			return carried;
		}
		this.secretFile.read("this archive", List.of(archive.fingerprint()));
		return Optional.empty();
	}

	private static void checkMark(Archive archive, Connection rows) {
		if (!SecretMark.in(JdbcClient.create(new SingleConnectionDataSource(rows, true)))
			.contains(archive.fingerprint())) {
			throw new StoppedException("The rows of this archive were written with another secret than it says",
					"Nothing was changed. Use another copy of the archive.");
		}
	}

}
