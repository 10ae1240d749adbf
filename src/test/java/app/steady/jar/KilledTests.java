package app.steady.jar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.steady.visit.Guest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A power cut right after people were told that their words are kept. */
@Tag("jar")
class KilledTests {

	private static final int WRITERS = 4;

	private static final int ENOUGH = 40;

	@TempDir
	Path home;

	@Test
	void noWordThatWasAcknowledgedIsLost() throws Exception {
		try (JarProcess steady = JarProcess.in(this.home).start()) {
			List<String> cookies = writers(steady);
			List<List<String>> kept = writeUntilKilled(steady, cookies);
			assertThat(kept).allSatisfy((pages) -> assertThat(pages).isNotEmpty());
			steady.start();
			for (int writer = 0; writer < WRITERS; writer++) {
				Guest guest = new Guest(steady.uri("/").getPort()).withCookie(cookies.get(writer));
				for (String page : kept.get(writer)) {
					assertThat(guest.open(page).text()).contains("kept by " + writer);
				}
			}
		}
	}

	private static List<String> writers(JarProcess steady) {
		List<String> cookies = new ArrayList<>();
		for (int writer = 0; writer < WRITERS; writer++) {
			cookies.add(new Guest(steady.uri("/").getPort()).joined("Writer " + writer).cookie().orElseThrow());
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
		catch (java.io.UncheckedIOException gone) {
			return kept;
		}
	}

}
