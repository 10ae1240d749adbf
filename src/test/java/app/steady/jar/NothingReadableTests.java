package app.steady.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import app.steady.visit.Guest;
import app.steady.visit.Visited;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Types a word that stands nowhere else into every field there is, and looks for it in
 * all that is left behind.
 */
@Tag("jar")
class NothingReadableTests {

	private static final String WORD = "Zwetschgenknoedel";

	private static final String PASSPHRASE = WORD + " passphrase";

	@TempDir
	Path home;

	@Test
	void inTheFilesOfH2TheLogOrTheTemporaryFolder() {
		try (JarProcess steady = JarProcess.in(this.home).start()) {
			typeIntoEverything(steady);
			standsNowhereBelow(this.home);
			steady.stop();
			standsNowhereBelow(this.home);
		}
	}

	@Test
	void inTheFilesOfPostgresOrADump() throws Exception {
		Path cluster = this.home.resolve("cluster");
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setDataDirectory(cluster).start();
				JarProcess steady = JarProcess.in(this.home)
					.with("SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres"))
					.start()) {
			typeIntoEverything(steady);
			assertThat(dump(postgres.getPostgresDatabase())).contains("entry").doesNotContain(WORD, WORD.toLowerCase());
			standsNowhereBelow(this.home);
			helpAndLeavingOutliveTheDatabase(steady, postgres);
		}
	}

	private static void helpAndLeavingOutliveTheDatabase(JarProcess steady, EmbeddedPostgres postgres)
			throws IOException {
		Guest guest = new Guest(steady.uri("/").getPort()).joined("Left behind");
		postgres.close();
		assertThat(guest.get("/help").status()).isEqualTo(200);
		assertThat(guest.get("/help/us").text()).contains("988");
		Visited left = guest.get("/leave");
		assertThat(left.status()).isEqualTo(303);
		assertThat(left.header("Set-Cookie").orElseThrow()).contains("Max-Age=0");
	}

	private static void typeIntoEverything(JarProcess steady) {
		Guest guest = new Guest(steady.uri("/").getPort());
		guest.post("/self-check", Map.of("rest", List.of(WORD), WORD, List.of(WORD)));
		Visited join = guest.open("/write")
			.form("/write")
			.with("text", WORD + " one")
			.with("feelings", WORD, "sad")
			.send();
		join.form("/join").with("name", WORD).with("passphrase", "short").send();
		Visited kept = join.form("/join")
			.with("name", WORD)
			.with("passphrase", PASSPHRASE)
			.with("zone", WORD)
			.with("consent", "true")
			.send();
		assertThat(kept.text()).contains(WORD + " one");
		guest.open(kept.path() + "/edit")
			.form(kept.path())
			.with("text", WORD + " two. I want to die. I miss him.")
			.with("date", WORD)
			.send()
			.form(kept.path())
			.with("date", "")
			.send();
		drafts(guest);
		guest.open("/journal").form("/sign-out").send();
		guest.open("/sign-in").form("/sign-in").with("name", WORD).with("passphrase", WORD + " wrong").send();
		guest.post("/write", Map.of("text", List.of(WORD.repeat(200_000))));
		guest.postRaw("/write", "text=" + WORD + "%zz%");
		guest.postRaw("/self-check", WORD + "=%e4" + WORD);
		guest.get("/journal/month/" + WORD);
		assertThat(
				guest.open("/sign-in").form("/sign-in").with("name", WORD).with("passphrase", PASSPHRASE).send().path())
			.isEqualTo("/journal");
	}

	private static void drafts(Guest guest) {
		Visited kept = guest.open("/write")
			.form("/write")
			.sentTo("/write/draft")
			.with("text", WORD + " three")
			.with("date", WORD)
			.send();
		assertThat(kept.text()).contains("Your draft is kept");
	}

	private static void standsNowhereBelow(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> read = files.filter(Files::isRegularFile).toList();
			assertThat(read).anyMatch((file) -> file.toString().endsWith(".log"));
			for (Path file : read) {
				assertThat(content(file)).as(file.toString()).doesNotContainIgnoringCase(WORD);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String content(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			return "";
		}
	}

	private static String dump(DataSource database) throws SQLException {
		List<String> lines = new ArrayList<>();
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			for (String table : tables(statement)) {
				try (ResultSet rows = statement.executeQuery("select t::text from " + table + " t")) {
					while (rows.next()) {
						lines.add(table + ": " + readable(rows.getString(1)));
					}
				}
			}
		}
		return String.join("\n", lines);
	}

	private static List<String> tables(Statement statement) throws SQLException {
		List<String> names = new ArrayList<>();
		try (ResultSet rows = statement
			.executeQuery("select table_name from information_schema.tables where table_schema = 'public'")) {
			while (rows.next()) {
				names.add(rows.getString(1));
			}
		}
		return names;
	}

	/** A row with its bytes written out, so that plain text in them would be seen. */
	private static String readable(String row) {
		StringBuilder text = new StringBuilder(row);
		java.util.regex.Pattern.compile("\\\\x([0-9a-f]*)")
			.matcher(row)
			.results()
			.forEach((bytes) -> text
				.append(new String(java.util.HexFormat.of().parseHex(bytes.group(1)), StandardCharsets.ISO_8859_1)));
		return text.toString();
	}

}
