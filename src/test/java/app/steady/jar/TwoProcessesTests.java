package app.steady.jar;

import java.nio.file.Path;

import app.steady.visit.Guest;
import app.steady.visit.Visited;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Two processes on one PostgreSQL, with one server secret. */
@Tag("jar")
class TwoProcessesTests {

	private static final int TRIES = 10;

	@TempDir
	Path home;

	@Test
	void areOneSteady() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
				JarProcess first = on(postgres, "first").start();
				JarProcess second = on(postgres, "second").start()) {
			Guest here = guest(first).joined("Both");
			String page = here.open("/write").form("/write").with("text", "kept here").send().path();
			Guest there = guest(second).withCookie(here.cookie().orElseThrow());
			assertThat(there.open(page).text()).contains("kept here");
			there.open(page + "/edit").form(page).with("text", "changed there").send();
			assertThat(here.open(page).text()).contains("changed there");
			countTriesTogether(first, second);
			there.open("/journal").form("/sign-out").send();
			assertThat(here.get(page).status()).isEqualTo(401);
		}
	}

	private static void countTriesTogether(JarProcess first, JarProcess second) {
		for (int i = 0; i < TRIES; i++) {
			assertThat(tries((i % 2 == 0) ? first : second).status()).isEqualTo(422);
		}
		assertThat(tries(first).status()).isEqualTo(429);
		assertThat(tries(second).status()).isEqualTo(429);
	}

	private static Visited tries(JarProcess steady) {
		return guest(steady).open("/sign-in")
			.form("/sign-in")
			.with("name", "Both")
			.with("passphrase", "not the passphrase")
			.send();
	}

	private static Guest guest(JarProcess steady) {
		return new Guest(steady.uri("/").getPort());
	}

	private JarProcess on(EmbeddedPostgres postgres, String name) {
		return JarProcess.in(this.home.resolve(name))
			.with("STEADY_SECRET_FILE", this.home.resolve("secret.key").toString())
			.with("SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres"));
	}

}
