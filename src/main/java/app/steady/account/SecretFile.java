package app.steady.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
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

	ServerSecret create() {
		ServerSecret secret = ServerSecret.generate();
		try {
			Files.createDirectories(this.path.toAbsolutePath().getParent());
			Files.createFile(this.path,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(this.path, Base64.getEncoder().encodeToString(secret.bytes()) + '\n',
					StandardOpenOption.WRITE, StandardOpenOption.SYNC);
			return secret;
		}
		catch (IOException ex) {
			throw new BadSecretException(
					"The server secret cannot be written to %s".formatted(this.path.toAbsolutePath()),
					"Make the folder writable for the user that runs Steady, or set STEADY_SECRET_FILE.");
		}
	}

}
