package app.steady.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import javax.sql.DataSource;

import app.steady.account.SecretFile;
import app.steady.database.Database;
import app.steady.operation.Home.Said;
import app.steady.vault.ServerSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody who runs a copy types, and what is said and done. */
class CommandsTests {

	private static final ServerSecret SECRET = ServerSecret.generate();

	@TempDir
	Path temporary;

	private Path archive;

	@BeforeEach
	void name() {
		this.archive = this.temporary.resolve("archive.steady");
	}

	@ParameterizedTest
	@CsvSource({ "H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2" })
	void restoreBringsBackWhatBackupWrote(Database from, Database to) throws IOException {
		Home old = home("old", from).filled(SECRET);
		succeeded(old.run("backup", this.archive));
		assertThat(mode(this.archive)).isEqualTo("rw-------");
		Home fresh = home("fresh", to);
		fresh.secretFile().write(SECRET);
		succeeded(fresh.run("restore", this.archive));
		assertThat(fresh.rows()).isEqualTo(old.rows());
	}

	@Test
	void backupSaysThatTheSecretIsNotInItUnlessAsked() throws IOException {
		Home home = home("old", Database.H2).filled(SECRET);
		assertThat(home.run("backup", this.archive).out()).contains("is not in it", "secret.key");
		assertThat(home.run("backup", "--with-secret", this.temporary.resolve("with")).out())
			.contains("guess passphrases");
		assertThat(mode(this.temporary.resolve("with"))).isEqualTo("rw-------");
	}

	@Test
	void backupLeavesTheDatabaseFileAndOtherFilesAlone() throws IOException {
		Home home = home("old", Database.H2).filled(SECRET);
		byte[] before = Files.readAllBytes(home.databaseFile());
		Files.writeString(this.archive, "mine");
		failed(home.run("backup", this.archive), "There is a file " + this.archive);
		assertThat(this.archive).hasContent("mine");
		succeeded(home.run("backup", this.temporary.resolve("other")));
		assertThat(home.databaseFile()).hasBinaryContent(before);
		assertThat(this.temporary.toFile().list()).containsExactlyInAnyOrder("archive.steady", "old", "other");
	}

	@ParameterizedTest
	@EnumSource
	void restoreWithoutTheSecretStopsAndWritesNothing(Database database) throws IOException {
		succeeded(home("old", Database.H2).filled(SECRET).run("backup", this.archive));
		Home fresh = home("fresh", database);
		failed(fresh.run("restore", this.archive), "The server secret is missing", "this archive", "Put the file back",
				"nobody can sign in");
		assertThat(fresh.data()).doesNotExist();
		assertThat(tables(fresh)).isZero();
	}

	@ParameterizedTest
	@EnumSource
	void restoreWithAnotherSecretStopsAndWritesNothing(Database database) throws IOException {
		succeeded(home("old", Database.H2).filled(SECRET).run("backup", "--with-secret", this.archive));
		Home fresh = home("fresh", database);
		fresh.secretFile().write(ServerSecret.generate());
		byte[] before = Files.readAllBytes(fresh.secretFile().path());
		failed(fresh.run("restore", this.archive), "is not the one that this archive was written with");
		assertThat(fresh.secretFile().path()).hasBinaryContent(before);
		assertThat(tables(fresh)).isZero();
	}

	@Test
	void restorePutsBackTheSecretThatAnArchiveCarries() throws IOException {
		succeeded(home("old", Database.H2).filled(SECRET).run("backup", this.archive, "--with-secret"));
		Home fresh = home("fresh", Database.H2);
		succeeded(fresh.run("restore", this.archive));
		assertThat(fresh.secretFile().read("it", List.of(SECRET.fingerprint())).bytes()).isEqualTo(SECRET.bytes());
		assertThat(mode(fresh.secretFile().path())).isEqualTo("rw-------");
		assertThat(mode(fresh.data())).isEqualTo("rwx------");
	}

	@ParameterizedTest
	@EnumSource
	void restoreOverRowsStopsAndChangesNone(Database database) throws IOException {
		succeeded(home("old", Database.H2).filled(SECRET).run("backup", this.archive));
		Home used = home("used", database).filled(SECRET);
		byte[] before = used.rows();
		failed(used.run("restore", this.archive), "not empty", "STEADY_DATA");
		assertThat(used.rows()).isEqualTo(before);
	}

	@Test
	void restoreOfRowsThatBelongToAnotherSecretStops() throws IOException {
		Home old = home("old", Database.H2).filled(SECRET);
		JdbcClient.create(old.database())
			.sql("insert into server_secret select '00', created_at from server_secret")
			.update();
		JdbcClient.create(old.database()).sql("delete from server_secret where fingerprint <> '00'").update();
		succeeded(old.run("backup", this.archive));
		Home fresh = home("fresh", Database.H2);
		fresh.secretFile().write(SECRET);
		failed(fresh.run("restore", this.archive), "not the one that this archive was written with");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "not an archive" })
	void restoreOfSomethingElseStops(String content) throws IOException {
		Files.writeString(this.archive, content);
		Home fresh = home("fresh", Database.H2);
		failed(fresh.run("restore", this.archive), "no archive of Steady", "Nothing was changed");
		assertThat(fresh.data()).doesNotExist();
	}

	@Test
	void restoreOfNothingNamesTheFile() {
		failed(home("fresh", Database.H2).run("restore", this.archive), "There is no file " + this.archive);
	}

	@Test
	void moveBringsAllRowsToPostgresAndLeavesTheFile() throws IOException {
		Home old = home("home", Database.H2).filled(SECRET);
		byte[] rows = old.rows();
		byte[] file = Files.readAllBytes(old.databaseFile());
		Home moved = home("home", Database.POSTGRESQL);
		assertThat(succeeded(moved.run("move")).out()).contains("read back and compared", "Now start Steady");
		assertThat(moved.rows()).isEqualTo(rows);
		assertThat(old.databaseFile()).hasBinaryContent(file);
		failed(moved.run("move"), "not empty");
		assertThat(moved.rows()).isEqualTo(rows);
	}

	@Test
	void moveWithoutTheSecretStopsAndWritesNothing() throws IOException {
		Home old = home("home", Database.H2).filled(SECRET);
		Files.delete(old.secretFile().path());
		Home moved = home("home", Database.POSTGRESQL);
		failed(moved.run("move"), "The server secret is missing", "the database in the data folder");
		new SecretFile(old.secretFile().path()).write(ServerSecret.generate());
		failed(moved.run("move"), "is not the one that the database in the data folder was written with");
		assertThat(tables(moved)).isZero();
	}

	@Test
	void moveAsksWhereTo() throws IOException {
		failed(home("home", Database.H2).filled(SECRET).run("move"), "where to move to", "SPRING_DATASOURCE_URL");
	}

	@ParameterizedTest
	@ValueSource(strings = { "backup", "move", "compact" })
	void ofADatabaseThatIsNotThereNothingIsMade(String command) {
		Home none = home("none", command.equals("move") ? Database.POSTGRESQL : Database.H2);
		failed(command.equals("backup") ? none.run(command, this.archive) : none.run(command),
				"There is no database in the data folder " + none.data(), "STEADY_DATA");
		assertThat(none.data()).doesNotExist();
		assertThat(this.archive).doesNotExist();
	}

	@Test
	void postgresThatIsNotThereIsNamedWithoutATrace() {
		Home home = home("home", Database.H2);
		Said said = home.run("backup", this.archive, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none");
		failed(said, "127.0.0.1:1");
		assertThat(said.err()).doesNotContain("\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "backup", "backup a b", "backup --with-secrets a", "restore", "restore --with-secret a",
			"move a", "compact --all", "frobnicate", "backup --with-secret" })
	void wrongUsageListsAllCommands(String typed) {
		List<String> words = List.of(typed.split(" "));
		Said said = home("home", Database.H2).run(words.get(0), words.subList(1, words.size()).toArray());
		assertThat(said.code()).isEqualTo(2);
		assertThat(said.out()).isEmpty();
		assertThat(said.err()).contains("check ", "backup <file>", "restore <file>", "move ", "compact ", "help ");
		assertThat(this.temporary).isEmptyDirectory();
	}

	@Test
	void helpIsNoFault() {
		Said said = home("home", Database.H2).run("help");
		assertThat(said.code()).isZero();
		assertThat(said.out()).contains("backup <file> [--with-secret]");
	}

	private Home home(String name, Database database) {
		Path folder = this.temporary.resolve(name);
		return (database == Database.H2) ? new Home(folder) : new Home(folder, database.fresh());
	}

	private static long tables(Home home) {
		DataSource database = home.database();
		return JdbcClient.create(database)
			.sql("select count(*) from information_schema.tables where table_schema = 'public'")
			.query(Long.class)
			.single();
	}

	private static Said succeeded(Said said) {
		assertThat(said.err()).isEmpty();
		assertThat(said.code()).isZero();
		return said;
	}

	private static void failed(Said said, String... words) {
		assertThat(said.err()).contains(words).doesNotContain("\tat ", "Exception");
		assertThat(said.code()).isEqualTo(1);
		assertThat(said.out()).isEmpty();
	}

	private static String mode(Path file) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
	}

}
