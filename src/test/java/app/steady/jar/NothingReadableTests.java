package app.steady.jar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import app.steady.visit.Guest;
import app.steady.visit.Visited;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks for what was typed in all that is left behind, and for what was sealed once its
 * owner has erased it.
 */
@Tag("jar")
class NothingReadableTests {

	/** Name of a column, which stands in the files of either database as it is. */
	private static final List<String> READABLE = List.of("passphrase_key");

	@TempDir
	Path home;

	@Test
	void inTheFilesOfH2TheLogOrTheTemporaryFolder() throws Exception {
		try (JarProcess steady = JarProcess.in(this.home)
			.with("STEADY_JOINING", "invited")
			.with("STEADY_INVITATIONS", Typist.INVITATION)
			.start()) {
			Typist typist = new Typist(port(steady));
			typist.typeIntoEverything();
			String leaver = typist.joinedToLeave();
			standsNowhere(typist);
			steady.stop();
			standsNowhere(typist);
			SealedPieces sealed = sealedInH2();
			assertThat(sealed.countIn(left("data"))).isEqualTo(sealed.blobs().size());
			typist.erase(port(steady.start()), leaver);
			steady.kill();
			steady.start().stop();
			assertThat(sealed.countIn(left("data"))).isZero();
			assertThat(left("").withAnyOf(typist.unreadable())).isEmpty();
		}
	}

	@Test
	void inTheFilesOfPostgresOrADump() throws Exception {
		Path cluster = this.home.resolve("cluster");
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setDataDirectory(cluster).start();
				JarProcess steady = on(postgres, this.home).start()) {
			Typist typist = new Typist(port(steady));
			typist.typeIntoEverything();
			String leaver = typist.joinedToLeave();
			DataSource database = postgres.getPostgresDatabase();
			assertThat(dump(database)).contains("entry");
			assertThat(typist.unreadable()).noneMatch(dump(database)::contains);
			SealedPieces sealed = sealedIn(database);
			assertThat(sealed.countIn(left("cluster/base"))).isEqualTo(sealed.blobs().size());
			standsNowhere(typist);
			typist.erase(port(steady), leaver);
			assertThat(on(postgres, this.home.resolve("command")).run("compact")).isZero();
			checkpoint(database);
			assertThat(sealed.countIn(left("cluster/base"))).isZero();
			helpAndLeavingOutliveTheDatabase(steady, postgres);
		}
	}

	private static void helpAndLeavingOutliveTheDatabase(JarProcess steady, EmbeddedPostgres postgres)
			throws IOException {
		Guest guest = new Guest(port(steady)).joined("Left behind");
		postgres.close();
		assertThat(guest.get("/help").status()).isEqualTo(200);
		assertThat(guest.get("/help/us").text()).contains("988");
		Visited left = guest.get("/leave");
		assertThat(left.status()).isEqualTo(303);
		assertThat(left.header("Set-Cookie").orElseThrow()).contains("Max-Age=0");
	}

	/** Proves first that it would find it. */
	private void standsNowhere(Typist typist) {
		assertThat(left("").withAnyOf(READABLE)).isNotEmpty();
		assertThat(left("").withAnyOf(typist.unreadable())).isEmpty();
	}

	private LeftBehind left(String folder) {
		return new LeftBehind(this.home.resolve(folder));
	}

	private static int port(JarProcess steady) {
		return steady.uri("/").getPort();
	}

	private static JarProcess on(EmbeddedPostgres postgres, Path home) {
		return JarProcess.in(home).with("SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres"));
	}

	private SealedPieces sealedInH2() throws SQLException {
		String url = "jdbc:h2:file:" + this.home.resolve("data/steady")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
		try (Connection connection = DriverManager.getConnection(url)) {
			return SealedPieces.ofNewestOwner(connection);
		}
	}

	private static SealedPieces sealedIn(DataSource database) throws SQLException {
		checkpoint(database);
		try (Connection connection = database.getConnection()) {
			return SealedPieces.ofNewestOwner(connection);
		}
	}

	private static void checkpoint(DataSource database) throws SQLException {
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("checkpoint");
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
		Pattern.compile("\\\\x([0-9a-f]*)")
			.matcher(row)
			.results()
			.forEach((bytes) -> text
				.append(new String(HexFormat.of().parseHex(bytes.group(1)), StandardCharsets.ISO_8859_1)));
		return text.toString();
	}

}
