package app.steady.web;

import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import app.steady.visit.Guest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeavingTests extends RunningTests {

	@Test
	void takesTheKeyAwayAndGoesToANeutralPage() {
		this.guest.joined("Leaver");
		String cookie = this.guest.cookie().orElseThrow();
		Visited left = this.guest.get("/leave");
		assertThat(left.status()).isEqualTo(303);
		assertThat(left.location()).contains("https://weather.com/");
		assertThat(left.header("Clear-Site-Data")).contains("\"storage\"");
		assertThat(left.header("Set-Cookie").orElseThrow()).startsWith("steady=;").contains("Max-Age=0", "HttpOnly");
		assertThat(this.guest.cookie()).isEmpty();
		Awaitility.await().until(() -> new Guest(this.port).withCookie(cookie).get("/journal").status() == 401);
	}

	@Test
	void isNotFollowedByABrowserThatFetchesAhead() {
		this.guest.joined("Ahead");
		Visited ahead = this.guest.get("/leave", "Sec-Purpose", "prefetch;prerender");
		assertThat(ahead.status()).isEqualTo(204);
		assertThat(ahead.header("Set-Cookie")).isEmpty();
		assertThat(this.guest.get("/journal").status()).isEqualTo(200);
	}

}
