package app.steady.web;

import java.util.List;
import java.util.Map;

import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ForeignFormsTests extends RunningTests {

	private static final Map<String, List<String>> FIELDS = Map.of("text", List.of("planted"), "name",
			List.of("Victor"), "passphrase", List.of("seven green lanterns"), "consent", List.of("true"));

	@ParameterizedTest
	@ValueSource(strings = { "/write", "/join", "/sign-in", "/sign-in/carrying", "/recover", "/recover/carrying",
			"/sign-out", "/self-check" })
	void ofAnotherSiteAreRefused(String path) {
		assertThat(this.guest.post(path, FIELDS, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
		assertThat(this.guest.post(path, FIELDS, "Sec-Fetch-Site", "same-site").status()).isEqualTo(403);
		assertThat(this.guest.post(path, FIELDS, "Origin", "https://elsewhere.example").status()).isEqualTo(403);
		assertThat(this.guest.post(path, FIELDS, "Origin", "null").status()).isEqualTo(403);
		assertThat(this.guest.post(path, FIELDS, "Accept", "text/html").status()).isEqualTo(403);
		assertThat(this.guest.cookie()).isEmpty();
	}

	@Test
	void ofOurOwnPagePassInABrowserThatOnlyTellsTheOrigin() {
		Visited join = this.guest.post("/join", Map.of(), "Origin", "http://localhost:" + this.port);
		assertThat(join.status()).isEqualTo(422);
	}

	@Test
	void withoutTheDevicesTokenAreNotKeptButTheirTextIs() {
		this.guest.joined("Tokenless");
		Visited asked = this.guest.post("/write",
				Map.of("text", List.of("from an old tab"), "owner", List.of(""), "_csrf", List.of("forged")));
		assertThat(asked.heading()).isEqualTo("Sign in");
		assertThat(asked.form("/sign-in").value("carried.text")).isEqualTo("from an old tab");
		assertThat(this.guest.open("/journal").page().select(".entry-list li")).isEmpty();
	}

}
