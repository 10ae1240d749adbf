package app.steady.operation.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import app.steady.account.AccountClosed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DataFolderTests {

	@TempDir
	Path temporary;

	@Test
	void isMadeForNobodyElseAndLeftEmpty() throws IOException {
		Path folder = this.temporary.resolve("a/b");
		start("jdbc:h2:file:" + folder + "/steady", folder);
		assertThat(folder).isEmptyDirectory();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
	}

	@Test
	void thatIsThereStaysAsItIs() throws IOException {
		Path folder = Files.createDirectory(this.temporary.resolve("mine"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x---")));
		Path link = Files.createSymbolicLink(this.temporary.resolve("link"), folder);
		start("jdbc:h2:file:" + link + "/steady", link);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwxr-x---");
	}

	@Test
	void isNotMadeForADatabaseElsewhere() {
		Path folder = this.temporary.resolve("a");
		start("jdbc:postgresql://db/steady", folder);
		assertThat(folder).doesNotExist();
	}

	@Test
	void isMarkedWhenAnAccountIsErasedFromTheDatabaseInIt() {
		new ClosedAccounts(environment("jdbc:h2:file:" + this.temporary + "/steady", this.temporary))
			.on(new AccountClosed());
		assertThat(CompactionMarker.in(this.temporary).isSet()).isTrue();
	}

	@Test
	void isNotMarkedWhenAnAccountIsErasedElsewhere() {
		new ClosedAccounts(environment("jdbc:postgresql://db/steady", this.temporary)).on(new AccountClosed());
		assertThat(this.temporary).isEmptyDirectory();
	}

	@Test
	void isServedFromAlthoughItCannotBeCompacted() throws IOException {
		Files.writeString(this.temporary.resolve("steady.mv.db"), "not a database");
		CompactionMarker.in(this.temporary).set();
		start("jdbc:h2:file:" + this.temporary + "/steady", this.temporary);
		assertThat(CompactionMarker.in(this.temporary).isSet()).isTrue();
	}

	@Test
	void thatIsAFileIsNamedWithTheSetting() throws IOException {
		Path file = Files.createFile(this.temporary.resolve("taken"));
		FailureAnalysis analysis = failure(file);
		assertThat(analysis.getDescription()).contains(file + " is a file, not a folder");
		assertThat(analysis.getAction()).contains("steady.data", "STEADY_DATA");
	}

	@Test
	void belowAFileIsNamedWithTheReason() throws IOException {
		Path folder = Files.createFile(this.temporary.resolve("taken")).resolve("data");
		assertThat(failure(folder).getDescription()).startsWith("The data folder " + folder + " cannot be written to: ")
			.doesNotContain("null");
	}

	private static FailureAnalysis failure(Path folder) {
		UnusableDataFolderException fault = catchThrowableOfType(UnusableDataFolderException.class,
				() -> start("jdbc:h2:file:" + folder + "/steady", folder));
		return new UnusableDataFolderFailureAnalyzer().analyze(new IllegalStateException(fault));
	}

	private static void start(String url, Path folder) {
		try (StaticApplicationContext context = new StaticApplicationContext()) {
			context.setEnvironment((StandardEnvironment) environment(url, folder));
			new DataFolder().initialize(context);
		}
	}

	private static Environment environment(String url, Path folder) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new MapPropertySource("test",
					Map.of("spring.datasource.url", url, "steady.data", folder.toString())));
		return environment;
	}

}
