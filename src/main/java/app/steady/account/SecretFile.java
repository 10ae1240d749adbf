package app.steady.account;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;

import app.steady.vault.ServerSecret;

/** The server secret as a file outside the database: one line of base64, mode 0600. */
record SecretFile(Path path) {

	boolean exists() {
		return Files.exists(this.path);
	}

	ServerSecret read() {
		try {
			return ServerSecret.of(Base64.getDecoder().decode(Files.readString(this.path).strip()));
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new BadSecretException(
					"The server secret in %s cannot be read: it must hold one line of base64 that stands for 32 bytes"
						.formatted(this.path.toAbsolutePath()),
					"Put the right file back, or make it readable for the user that runs Steady.");
		}
	}

	/**
	 * Writes a new secret, whole or not at all. If somebody else is faster, theirs is
	 * taken.
	 */
	ServerSecret create() {
		ServerSecret secret = ServerSecret.generate();
		try {
			Path folder = this.path.toAbsolutePath().getParent();
			Files.createDirectories(folder);
			Path whole = Files.createTempFile(folder, "secret", ".new");
			try {
				Files.writeString(whole, Base64.getEncoder().encodeToString(secret.bytes()) + '\n',
						StandardOpenOption.WRITE, StandardOpenOption.SYNC);
				appear(whole);
				return secret;
			}
			finally {
				Files.deleteIfExists(whole);
			}
		}
		catch (FileAlreadyExistsException ex) {
			return read();
		}
		catch (IOException ex) {
			throw new BadSecretException(
					"The server secret cannot be written to %s".formatted(this.path.toAbsolutePath()),
					"Make the folder writable for the user that runs Steady, or set STEADY_SECRET_FILE.");
		}
	}

	private void appear(Path whole) throws IOException {
		try {
			Files.createLink(this.path, whole);
		}
		catch (FileAlreadyExistsException ex) {
			throw ex;
		}
		catch (UnsupportedOperationException | FileSystemException ex) {
			Files.move(whole, this.path);
		}
	}

}
