package app.steady.jar;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import app.steady.visit.FilledForm;
import app.steady.visit.Guest;
import app.steady.visit.Visited;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** A power cut right after people were told that their words are kept. */
@Tag("jar")
class KilledTests {

	private static final int WRITERS = 4;

	private static final int ENOUGH = 40;

	private static final int MANY = 2000;

	private static final String ENTRIES = "/parts/journal/entries";

	private static final String KNOWN = "seven green lanterns";

	private static final String NEW = "nine brown harbors";

	@TempDir
	Path home;

	@Test
	void noWordIsLostAndSealingAnewGoesOn() throws Exception {
		try (JarProcess steady = JarProcess.in(this.home).start()) {
			List<String> cookies = writers(steady);
			List<List<String>> kept = writeUntilKilled(steady, cookies);
			assertThat(kept).allSatisfy((pages) -> assertThat(pages).isNotEmpty());
			steady.start();
			for (int writer = 0; writer < WRITERS; writer++) {
				Guest guest = guest(steady).withCookie(cookies.get(writer));
				for (String page : kept.get(writer)) {
					assertThat(guest.open(page).text()).contains("kept by " + writer);
				}
			}
			lockOutAndKill(steady, cookies.get(0));
			assertThat(sealedByTheOldKey()).isPositive();
			goesOn(guest(steady.start()));
		}
	}

	/** In the middle of sealing many pages anew, which begins with the next visit. */
	private static void lockOutAndKill(JarProcess steady, String cookie) {
		Guest guest = guest(steady).withCookie(cookie);
		Visited export = again(guest.open("/account/export"), KNOWN);
		byte[] file = guest.download("/account/export", export.form("/account/export").fields());
		Visited brought = guest.postParts("/account/import",
				Map.of("_csrf", guest.open("/account/import").form("/account/import").value("_csrf")), manyMore(file));
		assertThat(brought.page().select("#added").text()).isEqualTo(String.valueOf(MANY));
		Visited locked = guest.open("/account/passphrase/known")
			.form("/account/passphrase/known")
			.with("passphrase", NEW)
			.send();
		assertThat(locked.text()).contains("Everybody else is signed out");
		guest.get("/journal");
		steady.kill();
	}

	private static void goesOn(Guest guest) {
		FilledForm signIn = guest.open("/sign-in").form("/sign-in").with("name", "Writer 0");
		assertThat(signIn.with("passphrase", KNOWN).send().status()).isEqualTo(422);
		assertThat(signIn.with("passphrase", NEW).send().path()).isEqualTo("/journal");
		again(guest.open("/account/passphrase"), NEW);
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> guest.open("/account/passphrase").text(),
					containsString("Nothing is sealed with the old key"));
		Visited export = guest.open("/account/export");
		byte[] file = guest.download("/account/export", export.form("/account/export").fields());
		assertThat(JsonMapper.shared().readTree(file).at(ENTRIES).findValuesAsString("text"))
			.contains(IntStream.range(0, MANY).mapToObj((number) -> "one of many " + number).toArray(String[]::new));
	}

	/** A file with pages like those in this one. */
	private static byte[] manyMore(byte[] file) {
		JsonNode document = JsonMapper.shared().readTree(file);
		ArrayNode entries = (ArrayNode) document.at(ENTRIES);
		ObjectNode like = (ObjectNode) entries.get(0);
		entries.removeAll();
		for (int number = 0; number < MANY; number++) {
			entries.add(like.deepCopy().put("id", new UUID(1, number).toString()).put("text", "one of many " + number));
		}
		return JsonMapper.shared().writeValueAsBytes(document);
	}

	private static Visited again(Visited asked, String passphrase) {
		return asked.form("/account/again").with("passphrase", passphrase).send();
	}

	/** Of the pages of whoever has most; their first bytes tell by which key. */
	private long sealedByTheOldKey() throws SQLException {
		String url = "jdbc:h2:file:" + this.home.resolve("data/steady")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
		try (Connection connection = DriverManager
			.getConnection(url); ResultSet count = connection.createStatement().executeQuery("""
					select count(*) from entry where owner_id =
					(select owner_id from entry group by owner_id order by count(*) desc fetch first row only)
					and substring(words from 1 for 5) = (select min(substring(words from 1 for 5)) from entry)""")) {
			count.next();
			return count.getLong(1);
		}
	}

	private static Guest guest(JarProcess steady) {
		return new Guest(steady.uri("/").getPort());
	}

	private static List<String> writers(JarProcess steady) {
		List<String> cookies = new ArrayList<>();
		for (int writer = 0; writer < WRITERS; writer++) {
			cookies.add(guest(steady).joined("Writer " + writer).cookie().orElseThrow());
		}
		return cookies;
	}

	private static List<List<String>> writeUntilKilled(JarProcess steady, List<String> cookies) throws Exception {
		ExecutorService writing = Executors.newFixedThreadPool(WRITERS);
		List<Future<List<String>>> kept = new ArrayList<>();
		int port = steady.uri("/").getPort();
		for (int writer = 0; writer < WRITERS; writer++) {
			int number = writer;
			kept.add(writing.submit(() -> write(port, cookies.get(number), number, steady)));
		}
		List<List<String>> pages = new ArrayList<>();
		for (Future<List<String>> each : kept) {
			pages.add(each.get());
		}
		writing.shutdown();
		return pages;
	}

	/** Writes until the server is gone; the first who has enough kills it. */
	private static List<String> write(int port, String cookie, int writer, JarProcess steady) {
		Guest guest = new Guest(port).withCookie(cookie);
		List<String> kept = new ArrayList<>();
		try {
			while (true) {
				String page = guest.open("/write")
					.form("/write")
					.with("text", "kept by " + writer)
					.sendOnly()
					.location()
					.orElseThrow();
				kept.add(page.substring(0, page.indexOf('?')));
				if (kept.size() == ENOUGH) {
					steady.kill();
				}
			}
		}
		catch (UncheckedIOException gone) {
			return kept;
		}
	}

}
