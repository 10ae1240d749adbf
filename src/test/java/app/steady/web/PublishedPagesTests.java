package app.steady.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;

import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedPagesTests extends RunningTests {

	private static final String ARTICLE = "/articles/missing-versus-needing";

	@Test
	void areAnsweredUnchangedByTheirTag() {
		Visited first = this.guest.get(ARTICLE);
		String tag = first.header("ETag").orElseThrow();
		assertThat(tag).startsWith("\"").endsWith("\"");
		Visited second = this.guest.get(ARTICLE, "If-None-Match", "\"other\", " + tag);
		assertThat(second.status()).isEqualTo(304);
		assertThat(second.body()).isEmpty();
		assertThat(second.header("ETag")).contains(tag);
		assertThat(this.guest.get(ARTICLE, "If-None-Match", "\"other\"").status()).isEqualTo(200);
	}

	@Test
	void areCompressedOnceAndTheSame() throws Exception {
		String plain = this.guest.get(ARTICLE).body();
		HttpResponse<byte[]> answer = raw("GET", "gzip, deflate, br");
		assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
		assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
		assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()).asString()
			.isEqualTo(plain);
		assertThat(answer.headers().firstValue("ETag")).isNotEqualTo(this.guest.get(ARTICLE).header("ETag"));
		assertThat(raw("GET", "gzip;q=0").headers().firstValue("Content-Encoding")).isEmpty();
	}

	@Test
	void answerHeadWithoutABody() throws Exception {
		HttpResponse<byte[]> head = raw("HEAD", "identity");
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValueAsLong("Content-Length"))
			.hasValue(this.guest.get(ARTICLE).body().getBytes("UTF-8").length);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/articles", ARTICLE, "/steps", "/self-check", "/help", "/help/gb", "/about",
			"/privacy", "/leaving", "/how-the-check-works" })
	void areTheSameForEveryone(String path) {
		Visited nobody = this.guest.get(path);
		assertThat(nobody.status()).isEqualTo(200);
		assertThat(nobody.header("Set-Cookie")).isEmpty();
		assertThat(nobody.header("Cache-Control")).contains("public, max-age=60");
		this.guest.joined("Same " + path.hashCode());
		Visited owner = this.guest.get(path);
		assertThat(owner.body()).isEqualTo(nobody.body());
		assertThat(owner.header("Set-Cookie")).isEmpty();
		assertThat(owner.header("ETag")).isEqualTo(nobody.header("ETag"));
	}

	private HttpResponse<byte[]> raw(String method, String encoding) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + ARTICLE))
			.header("Accept-Encoding", encoding)
			.method(method, HttpRequest.BodyPublishers.noBody())
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
	}

}
