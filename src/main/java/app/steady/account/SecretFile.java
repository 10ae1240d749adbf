package app.steady.account;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;

import app.steady.vault.ServerSecret;

/**
 * The server secret as a file outside the database: one line of base64, mode 0600.
 *
 * @param path where it is
 */
public record SecretFile(Path path) {

	/** Whether there is one. */
	public boolean exists() {
		return Files.exists(this.path);
	}

	/**
	 * Reads the secret, if it is the one that something was written with.
	 * @param written what was written with it, for messages
	 * @param fingerprints of the secrets that would do
	 * @throws BadSecretException if it is missing, damaged or another one
	 */
	public ServerSecret read(String written, Collection<String> fingerprints) {
		if (!exists()) {
			throw new BadSecretException(
					"The server secret is missing: there is no file %s, and %s was written with one"
						.formatted(this.path.toAbsolutePath(), written),
					"Put the file back from your safe copy, or set STEADY_SECRET_FILE to where it is. "
							+ "Without it nobody can sign in.");
		}
		ServerSecret secret = read();
		if (!fingerprints.contains(secret.fingerprint())) {
			throw new BadSecretException(
					"The server secret in %s is not the one that %s was written with"
						.formatted(this.path.toAbsolutePath(), written),
					"Put the right file there, or set STEADY_SECRET_FILE to where it is. "
							+ "Without it nobody can sign in.");
		}
		return secret;
	}

	/**
	 * Writes the secret, whole or not at all.
	 * @param secret the secret
	 * @throws FileAlreadyExistsException if there is one
	 */
	public void write(ServerSecret secret) throws IOException {
		new PrivateFile(this.path)
			.write((file) -> Files.writeString(file, Base64.getEncoder().encodeToString(secret.bytes()) + '\n'));
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

	/** Writes a new secret. If somebody else is faster, theirs is taken. */
	ServerSecret create() {
		ServerSecret secret = ServerSecret.generate();
		try {
			write(secret);
			return secret;
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

}
