package app.steady.operation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

import app.steady.account.PrivateFile;
import app.steady.account.SecretFile;
import app.steady.operation.archive.Archive;
import app.steady.operation.archive.ArchiveWriter;
import app.steady.operation.database.DatabaseRows;
import app.steady.operation.database.DatabaseSettings;
import app.steady.operation.rows.StoppedException;
import app.steady.vault.ServerSecret;

/** Writes all rows into an archive. */
record Backup(DatabaseSettings settings, SecretFile secretFile, PrintStream out) {

	void to(Path file, boolean withSecret) throws IOException, SQLException {
		if (Files.exists(file)) {
			throw taken(file);
		}
		SourceDatabase source = SourceDatabase.of(this.settings.readOnly(), this.settings);
		Optional<ServerSecret> secret = withSecret ? Optional.of(this.secretFile.read("this database", source.marks()))
				: Optional.empty();
		try {
			new PrivateFile(file).write((whole) -> write(source, secret, whole));
		}
		catch (FileAlreadyExistsException ex) {
			throw taken(file);
		}
		this.out.println("Written, and read back: " + file.toAbsolutePath());
		this.out.println(secret.isPresent() ? """
				This file holds the server secret: whoever has the file can try to guess passphrases.
				Keep it as you keep the secret.""" : """
				The server secret is not in it. Keep a copy of %s apart from this file:
				without it nobody can sign in.""".formatted(this.secretFile.path().toAbsolutePath().normalize()));
	}

	private static void write(SourceDatabase source, Optional<ServerSecret> secret, Path whole)
			throws IOException, SQLException {
		try (DatabaseRows rows = source.rows();
				OutputStream file = new BufferedOutputStream(Files.newOutputStream(whole))) {
			new ArchiveWriter(source.marks().get(0), secret).write(rows, file);
		}
		Archive.open(whole).close();
	}

	private static StoppedException taken(Path file) {
		return new StoppedException("There is a file %s already".formatted(file.toAbsolutePath()),
				"Name another one, or move that one away.");
	}

}
