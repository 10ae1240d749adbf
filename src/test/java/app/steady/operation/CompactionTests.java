package app.steady.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

import app.steady.database.Database;
import app.steady.operation.folder.DataFolder;
import app.steady.vault.ServerSecret;
import app.steady.vault.VaultFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks for sealed words in the very files of the database. */
class CompactionTests {

	private static final ServerSecret SECRET = ServerSecret.generate();

	private static final int PIECE = 16;

	@TempDir
	Path temporary;

	private final byte[] erased = new byte[400];

	private final byte[] kept = new byte[400];

	@BeforeEach
	void seal() {
		new Random(1).nextBytes(this.erased);
		new Random(2).nextBytes(this.kept);
	}

	@Test
	void leavesNothingErasedInTheFileOfH2() throws Exception {
		Home killed = killedAfterErasing();
		assertThat(holds(killed.data(), this.erased)).isTrue();
		assertThat(killed.run("compact").code()).isZero();
		assertThat(holds(killed.data(), this.erased)).isFalse();
		assertThat(holds(killed.data(), this.kept)).isTrue();
	}

	@Test
	void atTheNextStartLeavesNothingErasedInTheFileOfH2() throws Exception {
		Home killed = killedAfterErasing();
		Path marker = Files.createFile(killed.data().resolve("compact"));
		assertThat(holds(killed.data(), this.erased)).isTrue();
		DataFolder.prepare(killed.environment());
		assertThat(holds(killed.data(), this.erased)).isFalse();
		assertThat(holds(killed.data(), this.kept)).isTrue();
		assertThat(marker).doesNotExist();
	}

	@Test
	void isNoBusinessOfAStartAfterWhichNothingWasErased() throws Exception {
		Home killed = killedAfterErasing();
		byte[] before = Files.readAllBytes(killed.databaseFile());
		DataFolder.prepare(killed.environment());
		assertThat(killed.databaseFile()).hasBinaryContent(before);
	}

	@Test
	void leavesNothingErasedInTheTablesOfPostgres() throws Exception {
		DataSource database = Database.POSTGRESQL.fresh();
		Home home = new Home(this.temporary, database).filled(SECRET);
		JdbcClient sql = JdbcClient.create(database);
		write(sql);
		Path files = Path.of(sql.sql("select current_setting('data_directory')").query(String.class).single(), "base",
				sql.sql("select oid from pg_database where datname = current_database()").query(String.class).single());
		sql.sql("checkpoint").update();
		assertThat(holds(files, this.erased)).isTrue();
		assertThat(home.run("compact").out()).contains("locks each table", "write-ahead log");
		sql.sql("checkpoint").update();
		assertThat(holds(files, this.erased)).isFalse();
		assertThat(holds(files, this.kept)).isTrue();
	}

	/** A copy of a file in use, which is what a power cut leaves. */
	private Home killedAfterErasing() throws IOException, SQLException {
		Home running = new Home(this.temporary.resolve("running")).filled(SECRET);
		Home killed = new Home(this.temporary.resolve("killed"));
		Files.createDirectories(killed.data());
		try (Connection connection = running.database().getConnection()) {
			JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
			write(sql);
			sql.sql("checkpoint sync").update();
			Files.copy(running.databaseFile(), killed.databaseFile());
		}
		return killed;
	}

	private void write(JdbcClient sql) {
		UUID owner = sql.sql("select owner_id from account limit 1").query(UUID.class).single();
		insert(sql, owner, VaultFixtures.OWNER, this.erased);
		insert(sql, owner, VaultFixtures.OTHER_OWNER, this.kept);
		sql.sql("delete from entry where id = ?").param(VaultFixtures.OWNER).update();
	}

	private static void insert(JdbcClient sql, UUID owner, UUID id, byte[] words) {
		OffsetDateTime now = OffsetDateTime.parse("2026-11-22T12:00:00Z");
		sql.sql("insert into entry (owner_id, id, local_date, created_at, updated_at, version, words, brief) "
				+ "values (?, ?, ?, ?, ?, 0, ?, ?)")
			.params(owner, id, LocalDate.of(2026, 11, 22), now, now, words, words)
			.update();
	}

	/** What stands in a file, nothing if the server has just removed it. */
	private static String content(Path file) throws IOException {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1);
		}
		catch (NoSuchFileException ex) {
			return "";
		}
	}

	/**
	 * Whether any piece stands in any file; a compressing store would keep pieces whole.
	 */
	private static boolean holds(Path folder, byte[] words) throws IOException {
		String searched = new String(words, StandardCharsets.ISO_8859_1);
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String content = content(file);
				for (int at = 0; at + PIECE <= searched.length(); at++) {
					if (content.contains(searched.substring(at, at + PIECE))) {
						return true;
					}
				}
			}
		}
		return false;
	}

}
