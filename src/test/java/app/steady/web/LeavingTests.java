package app.steady.web;

import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import app.steady.visit.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeavingTests extends RunningTests {

	@Test
	void takesTheKeyAwayAndGoesToANeutralPage() {
		this.visitor.joined("Leaver");
		String cookie = this.visitor.cookie().orElseThrow();
		Visited left = this.visitor.get("/leave");
		assertThat(left.status()).isEqualTo(303);
		assertThat(left.location()).contains("https://weather.com/");
		assertThat(left.header("Clear-Site-Data")).contains("\"storage\"");
		assertThat(left.header("Set-Cookie").orElseThrow()).startsWith("steady=;").contains("Max-Age=0", "HttpOnly");
		assertThat(this.visitor.cookie()).isEmpty();
		Awaitility.await().until(() -> new Visitor(this.port).withCookie(cookie).get("/journal").status() == 401);
	}

	@Test
	void isNotFollowedByABrowserThatFetchesAhead() {
		this.visitor.joined("Ahead");
		Visited ahead = this.visitor.get("/leave", "Sec-Purpose", "prefetch;prerender");
		assertThat(ahead.status()).isEqualTo(204);
		assertThat(ahead.header("Set-Cookie")).isEmpty();
		assertThat(this.visitor.get("/journal").status()).isEqualTo(200);
	}

}
