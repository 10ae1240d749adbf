package app.steady.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.env.MapPropertySource;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DataFolderTests {

	@TempDir
	Path temporary;

	@Test
	void isMadeAndLeftEmpty() throws IOException {
		Path folder = this.temporary.resolve("a/b");
		start("jdbc:h2:file:" + folder + "/steady", folder);
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void isNotMadeForADatabaseElsewhere() {
		Path folder = this.temporary.resolve("a");
		start("jdbc:postgresql://db/steady", folder);
		assertThat(folder).doesNotExist();
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
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("test",
						of("spring.datasource.url", url, "steady.data", folder.toString())));
			new DataFolder().initialize(context);
		}
	}

}
