package app.steady.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import app.steady.visit.Guest;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Moving house with the finished jar, in the order in which somebody would try it. */
@Tag("jar")
class CommandsInJarTests {

	private static final String NAME = "Moving house";

	@TempDir
	Path temporary;

	@Test
	void whoJoinedAndWroteSignsInAgainWhereTheBackupWasRestored() throws IOException {
		String archive = this.temporary.resolve("archive").toString();
		Path old = this.temporary.resolve("old");
		String entry = backUp(old, archive);
		Path fresh = this.temporary.resolve("fresh");
		Path secret = fresh.resolve("data/secret.key");
		try (JarProcess steady = JarProcess.in(fresh)) {
			Files.createDirectories(fresh.resolve("data"));
			Files.copy(old.resolve("data/secret.key"), secret);
			assertThat(steady.run("restore", archive)).as(steady.log()).isZero();
			Files.delete(secret);
			failed(steady, "The server secret is missing");
			Files.copy(old.resolve("data/secret.key"), secret);
			Guest guest = new Guest(steady.start().uri("/").getPort());
			Visited signedIn = guest.open("/sign-in")
				.form("/sign-in")
				.with("name", NAME)
				.with("passphrase", "seven green lanterns")
				.send();
			assertThat(signedIn.path()).isEqualTo("/journal");
			assertThat(guest.open(entry).text()).contains("written before the move");
		}
	}

	private static String backUp(Path old, String archive) {
		try (JarProcess steady = JarProcess.in(old).start();
				JarProcess command = JarProcess.in(old.resolve("second"))) {
			Guest guest = new Guest(steady.uri("/").getPort()).joined(NAME);
			String entry = guest.open("/write")
				.form("/write")
				.with("text", "written before the move")
				.sendOnly()
				.location()
				.orElseThrow();
			command.with("STEADY_DATA", old.resolve("data").toString());
			failed(command, "another Steady runs on it", "backup", archive);
			steady.stop();
			assertThat(command.run("backup", archive)).as(command.log()).isZero();
			assertThat(command.log()).contains("Written, and read back").doesNotContain("WARN", "INFO", "DEBUG");
			return entry.substring(0, entry.indexOf('?'));
		}
	}

	private static void failed(JarProcess steady, String message, String... arguments) {
		assertThat(steady.run(arguments)).isEqualTo(1);
		assertThat(steady.log()).contains(message).doesNotContain("\tat ");
	}

}
