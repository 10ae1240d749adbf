package app.steady.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import app.steady.database.Database;
import app.steady.vault.ServerSecret;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SecretMarkTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void aFirstStartMakesTheSecretAndTheNextOneFindsIt(Database database) throws IOException {
		SecretMark mark = mark(database);
		SecretFile file = new SecretFile(this.folder.resolve("new/secret.key"));
		ServerSecret made = mark.match(file);
		assertThat(mark.match(file).fingerprint()).isEqualTo(made.fingerprint());
		assertThat(Files.getPosixFilePermissions(file.path())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@ParameterizedTest
	@EnumSource
	void aMissingSecretStopsTheStart(Database database) throws IOException {
		SecretMark mark = mark(database);
		SecretFile file = new SecretFile(this.folder.resolve("secret.key"));
		mark.match(file);
		Files.delete(file.path());
		assertThatExceptionOfType(BadSecretException.class).isThrownBy(() -> mark.match(file))
			.withMessageContaining("missing")
			.withMessageContaining(file.path().toString())
			.satisfies((ex) -> assertThat(ex.action()).contains("STEADY_SECRET_FILE"));
		assertThat(file.path()).doesNotExist();
	}

	@ParameterizedTest
	@EnumSource
	void aSecretOfAnotherDatabaseStopsTheStart(Database database) {
		SecretMark mark = mark(database);
		mark.match(new SecretFile(this.folder.resolve("one.key")));
		SecretFile other = new SecretFile(this.folder.resolve("other.key"));
		other.create();
		assertThatExceptionOfType(BadSecretException.class).isThrownBy(() -> mark.match(other))
			.withMessageContaining("not the one");
	}

	@ParameterizedTest
	@EnumSource
	void aDamagedSecretStopsTheStartAndIsLeftAsItIs(Database database) throws IOException {
		Path file = Files.writeString(this.folder.resolve("bad.key"), "not a secret");
		assertThatExceptionOfType(BadSecretException.class).isThrownBy(() -> mark(database).match(new SecretFile(file)))
			.withMessageContaining("cannot be read");
		assertThat(file).hasContent("not a secret");
	}

	private static SecretMark mark(Database database) {
		DataSource source = database.fresh();
		Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
		return new SecretMark(JdbcClient.create(source),
				Clock.fixed(Instant.parse("2026-11-24T20:15:00Z"), ZoneOffset.UTC));
	}

}
