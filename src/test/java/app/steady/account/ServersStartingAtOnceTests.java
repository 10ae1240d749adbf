package app.steady.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import javax.sql.DataSource;

import app.steady.database.Database;
import app.steady.vault.ServerSecret;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class ServersStartingAtOnceTests {

	private static final int SERVERS = 6;

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void shareOneSecretFile(Database database) throws Exception {
		Path file = this.folder.resolve("secret.key");
		DataSource source = migrated(database);
		List<String> fingerprints = startAtOnce(source, (server) -> file);
		assertThat(fingerprints).hasSize(SERVERS).containsOnly(new SecretFile(file).read().fingerprint());
		assertThat(marks(source)).hasSize(1);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(this.folder.toFile().list()).containsExactly("secret.key");
	}

	@ParameterizedTest
	@EnumSource
	void withDifferentSecretsAtMostOneGoesOn(Database database) throws Exception {
		DataSource source = migrated(database);
		List<String> fingerprints = startAtOnce(source, (server) -> this.folder.resolve("secret-" + server));
		assertThat(fingerprints).hasSizeLessThanOrEqualTo(1).isEqualTo(marks(source));
	}

	private static List<String> startAtOnce(DataSource source, IntFunction<Path> files) throws Exception {
		CyclicBarrier start = new CyclicBarrier(SERVERS);
		ExecutorService servers = Executors.newFixedThreadPool(SERVERS);
		try {
			List<Callable<ServerSecret>> starts = new ArrayList<>();
			for (int server = 0; server < SERVERS; server++) {
				SecretFile file = new SecretFile(files.apply(server));
				starts.add(() -> {
					start.await();
					return mark(source).match(file);
				});
			}
			List<String> fingerprints = new ArrayList<>();
			for (Future<ServerSecret> started : servers.invokeAll(starts)) {
				try {
					fingerprints.add(started.get().fingerprint());
				}
				catch (ExecutionException ex) {
					assertThat(ex).hasCauseInstanceOf(BadSecretException.class);
				}
			}
			return fingerprints;
		}
		finally {
			servers.shutdownNow();
		}
	}

	private static SecretMark mark(DataSource source) {
		return new SecretMark(JdbcClient.create(source), Clock.systemUTC());
	}

	private static List<String> marks(DataSource source) {
		return JdbcClient.create(source).sql("select fingerprint from server_secret").query(String.class).list();
	}

	private static DataSource migrated(Database database) {
		DataSource source = database.fresh();
		Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
		return source;
	}

}
