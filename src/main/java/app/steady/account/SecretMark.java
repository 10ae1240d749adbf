package app.steady.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import app.steady.vault.ServerSecret;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds the server secret against the mark that the database keeps of it: a wrong or
 * missing one stops the start and locks nobody out silently. Of servers that start at
 * once with different secrets at most one goes on.
 */
@Component
class SecretMark {

	private final JdbcClient database;

	private final Clock clock;

	SecretMark(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	ServerSecret match(SecretFile file) {
		List<String> marks = marks();
		if (!marks.isEmpty() && !file.exists()) {
			throw new BadSecretException(
					"The server secret is missing: there is no file %s, and this database was written with one"
						.formatted(file.path().toAbsolutePath()),
					"Put the file back from your safe copy, or set STEADY_SECRET_FILE to where it is. "
							+ "Without it nobody can sign in.");
		}
		ServerSecret secret = file.exists() ? file.read() : file.create();
		if (marks.isEmpty()) {
			mark(secret.fingerprint());
			marks = marks();
			if (marks.size() > 1) {
				this.database.sql("delete from server_secret where fingerprint = ?")
					.param(secret.fingerprint())
					.update();
				marks.remove(secret.fingerprint());
			}
		}
		if (!marks.contains(secret.fingerprint())) {
			throw new BadSecretException(
					"The server secret in %s is not the one that this database was written with"
						.formatted(file.path().toAbsolutePath()),
					"Put the right file back, or point Steady to the database that belongs to this one.");
		}
		return secret;
	}

	/** Another server that starts at the same moment may set the same mark. */
	private void mark(String fingerprint) {
		try {
			this.database.sql("insert into server_secret (fingerprint, created_at) values (?, ?)")
				.params(fingerprint, OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
				.update();
		}
		catch (DuplicateKeyException ex) {
			return;
		}
	}

	private List<String> marks() {
		return new ArrayList<>(this.database.sql("select fingerprint from server_secret").query(String.class).list());
	}

}
