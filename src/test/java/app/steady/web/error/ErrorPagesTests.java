package app.steady.web.error;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorPagesTests extends RunningTests {

	@ParameterizedTest
	@ValueSource(strings = { "/no-such-page", "/articles/no-such-article", "/journal/month/2026-99",
			"/journal/month/+999999999-12", "/journal/trends", "/actuator/health", "/error", "/sign-in/carrying",
			"/journal/not-an-id" })
	void whatDoesNotExistHasItsPage(String path) {
		this.guest.joined("Lost " + path.hashCode());
		Visited answer = this.guest.get(path);
		assertThat(answer.status()).isEqualTo(404);
		isOurs(answer);
	}

	@Test
	void moreThanFitsHasItsPage() {
		Visited answer = this.guest.post("/write", Map.of("text", List.of("a".repeat(3_000_000))));
		assertThat(answer.status()).isEqualTo(413);
		isOurs(answer);
	}

	@Test
	void aFormFromElsewhereHasItsPage() {
		Visited answer = this.guest.post("/write", Map.of(), "Sec-Fetch-Site", "cross-site");
		assertThat(answer.status()).isEqualTo(403);
		isOurs(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /a<b>c HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
			"GET /write HTTP/1.1\r\nHost: evil.example\r\n\r\n",
			"GET /write/..;/journal HTTP/1.1\r\nHost: localhost\r\n\r\n", "NONSENSE\r\n\r\n" })
	void aBrokenRequestHasItsPage(String request) throws IOException {
		String answer = raw(request);
		assertThat(answer).startsWith("HTTP/1.1 400").contains("did not arrive").contains("nosniff");
		assertThat(answer).doesNotContain("Tomcat", "Exception", "org.apache");
	}

	private static void isOurs(Visited answer) {
		assertThat(answer.page().select("a.leave")).isNotEmpty();
		assertThat(answer.heading()).isNotEmpty();
		assertThat(answer.body()).doesNotContain("Exception", "Whitelabel", "at org.");
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream()
				.write(request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
