package app.steady.visit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies and sends what browsers send. */
public final class Guest {

	private static final String BOUNDARY = "----steady-tests-f3a1";

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(this.cookies)
		.followRedirects(Redirect.NEVER)
		.build();

	private final URI origin;

	private final Consumer<HttpHeaders> watcher;

	public Guest(int port) {
		this(port, (headers) -> {
		});
	}

	/** Somebody over whose shoulder another looks at the head of every answer. */
	public Guest(int port, Consumer<HttpHeaders> watcher) {
		this.origin = URI.create("http://localhost:" + port);
		this.watcher = watcher;
	}

	/** Opens a page, following redirects as a browser does. */
	public Visited open(String path) {
		return follow(get(path));
	}

	/** Asks once, without following. */
	public Visited get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.origin.resolve(path)).timeout(PATIENCE);
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request.GET().build());
	}

	/** Sends a form as a page of ours would, without following. */
	public Visited post(String path, Map<String, List<String>> fields, String... headers) {
		return postRaw(path, encode(fields), headers);
	}

	/** Sends a body as it is, without following. */
	public Visited postRaw(String path, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.origin.resolve(path))
			.timeout(PATIENCE)
			.header("Content-Type", "application/x-www-form-urlencoded");
		request.headers((headers.length > 0) ? headers : new String[] { "Sec-Fetch-Site", "same-origin" });
		return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
	}

	/** Sends a form with a file as a page of ours would, without following. */
	public Visited postParts(String path, Map<String, String> fields, byte[] file, String... headers) {
		return postParts(path, HttpRequest.BodyPublishers.ofByteArray(parts(fields, file)), headers);
	}

	/** The same, without telling how long it is. */
	public Visited streamParts(String path, Map<String, String> fields, byte[] file, String... headers) {
		byte[] body = parts(fields, file);
		return postParts(path, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), headers);
	}

	/** The same, broken off in the middle of the file. */
	public Visited postBroken(String path, Map<String, String> fields) {
		byte[] whole = parts(fields, new byte[100]);
		return postParts(path, HttpRequest.BodyPublishers.ofByteArray(whole, 0, whole.length - 60));
	}

	private Visited postParts(String path, HttpRequest.BodyPublisher body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.origin.resolve(path))
			.timeout(PATIENCE)
			.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
		request.headers((headers.length > 0) ? headers : new String[] { "Sec-Fetch-Site", "same-origin" });
		return send(request.POST(body).build());
	}

	private static byte[] parts(Map<String, String> fields, byte[] file) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		fields.forEach((name, value) -> body.writeBytes(
				("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value))
					.getBytes(StandardCharsets.UTF_8)));
		body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"pages.json\"\r\n"
				+ "Content-Type: application/octet-stream\r\n\r\n")
			.formatted(BOUNDARY)
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(file);
		body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return body.toByteArray();
	}

	/** Sends a form and takes the file that answers it. */
	public byte[] download(String path, Map<String, List<String>> fields) {
		HttpRequest request = HttpRequest.newBuilder(this.origin.resolve(path))
			.timeout(PATIENCE)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Sec-Fetch-Site", "same-origin")
			.POST(HttpRequest.BodyPublishers.ofString(encode(fields)))
			.build();
		HttpResponse<byte[]> answer = send(request, BodyHandlers.ofByteArray());
		if (answer.headers().firstValue("Content-Disposition").isEmpty()) {
			throw new AssertionError("No file, but " + new String(answer.body(), StandardCharsets.UTF_8));
		}
		return answer.body();
	}

	/** Follows redirects that stay on this site. */
	public Visited follow(Visited answer) {
		Visited current = answer;
		for (int hop = 0; hop < 5
				&& current.location().filter((to) -> to.startsWith("/") || own(to)).isPresent(); hop++) {
			current = get(current.location().orElseThrow());
		}
		return current;
	}

	/** Value of the one cookie, if there is one. */
	public Optional<String> cookie() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("steady"))
			.map(HttpCookie::getValue)
			.findFirst();
	}

	/** Puts a cookie in place of whatever there is. */
	public Guest withCookie(String value) {
		forgetCookies();
		HttpCookie cookie = new HttpCookie("steady", value);
		cookie.setPath("/");
		cookie.setVersion(0);
		this.cookies.getCookieStore().add(this.origin, cookie);
		return this;
	}

	/** As if the browser had been closed. */
	public void forgetCookies() {
		this.cookies.getCookieStore().removeAll();
	}

	/** Joins with a name that nobody else uses in any test, and stays signed in. */
	public Guest joined(String name) {
		Visited answer = open("/join").form("/join")
			.with("name", name)
			.with("passphrase", "seven green lanterns")
			.with("zone", "Europe/Berlin")
			.with("consent", "true")
			.send();
		if (cookie().isEmpty()) {
			throw new AssertionError(name + " could not join:\n" + answer.text());
		}
		return this;
	}

	private boolean own(String location) {
		return location.startsWith(this.origin.toString() + "/");
	}

	private Visited send(HttpRequest request) {
		return new Visited(this, send(request, BodyHandlers.ofString()));
	}

	private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
		try {
			HttpResponse<T> answer = this.http.send(request, handler);
			this.watcher.accept(answer.headers());
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(Map<String, List<String>> fields) {
		return fields.entrySet()
			.stream()
			.flatMap((field) -> field.getValue().stream().map((value) -> encode(field.getKey()) + '=' + encode(value)))
			.collect(Collectors.joining("&"));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
