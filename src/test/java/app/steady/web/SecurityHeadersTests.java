package app.steady.web;

import java.util.Map;
import java.util.stream.Stream;

import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityHeadersTests extends RunningTests {

	@Test
	void standOnEveryKindOfAnswer() {
		this.guest.joined("Header");
		Stream
			.of(this.guest.get("/"), this.guest.get("/journal"), this.guest.get("/write"), this.guest.get("/sign-in"),
					this.guest.get("/no-such-page"), this.guest.get("/leave"), this.guest.post("/self-check", Map.of()),
					this.guest.post("/write", Map.of(), "Sec-Fetch-Site", "cross-site"))
			.forEach(SecurityHeadersTests::carriesTheTable);
	}

	@Test
	void keepPersonalAnswersOutOfEveryCache() {
		this.guest.joined("Nocache");
		Stream
			.of(this.guest.get("/journal"), this.guest.get("/write"), this.guest.get("/sign-in"),
					this.guest.get("/no-such-page"), this.guest.get("/leave"), this.guest.post("/self-check", Map.of()))
			.forEach((answer) -> assertThat(answer.header("Cache-Control")).as(answer.path()).contains("no-store"));
	}

	private static void carriesTheTable(Visited answer) {
		assertThat(answer.header("Content-Security-Policy").orElse("none")).as(answer.path())
			.contains("default-src 'none'", "frame-ancestors 'none'")
			.doesNotContain("unsafe-inline");
		assertThat(answer.header("Referrer-Policy")).as(answer.path()).contains("same-origin");
		assertThat(answer.header("X-Content-Type-Options")).as(answer.path()).contains("nosniff");
		assertThat(answer.header("Server")).as(answer.path()).isEmpty();
	}

}
