package app.steady.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
public class SecretMark {

	private final JdbcClient database;

	private final Clock clock;

	SecretMark(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Fingerprints of the secrets that a database was written with.
	 * @param database the database, with its tables
	 * @return one, or none if no server has used the database yet
	 */
	public static List<String> in(JdbcClient database) {
		return database.sql("select fingerprint from server_secret").query(String.class).list();
	}

	ServerSecret match(SecretFile file) {
		List<String> marks = in(this.database);
		if (marks.isEmpty()) {
			marks = mark((file.exists() ? file.read() : file.create()).fingerprint());
		}
		return file.read("this database", marks);
	}

	/** Leaves its own mark only if nobody was faster. */
	private List<String> mark(String fingerprint) {
		insert(fingerprint);
		List<String> marks = in(this.database);
		if (marks.size() == 1) {
			return marks;
		}
		this.database.sql("delete from server_secret where fingerprint = ?").param(fingerprint).update();
		return marks.stream().filter((mark) -> !mark.equals(fingerprint)).toList();
	}

	/** Another server that starts at the same moment may set the same mark. */
	private void insert(String fingerprint) {
		try {
			this.database.sql("insert into server_secret (fingerprint, created_at) values (?, ?)")
				.params(fingerprint, OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
				.update();
		}
		catch (DuplicateKeyException ex) {
			return;
		}
	}

}
