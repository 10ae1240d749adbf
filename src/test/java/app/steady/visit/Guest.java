package app.steady.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies and sends what browsers send. */
public final class Guest {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(this.cookies)
		.followRedirects(Redirect.NEVER)
		.build();

	private final URI origin;

	public Guest(int port) {
		this.origin = URI.create("http://localhost:" + port);
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
		String body = fields.entrySet()
			.stream()
			.flatMap((field) -> field.getValue().stream().map((value) -> encode(field.getKey()) + '=' + encode(value)))
			.collect(Collectors.joining("&"));
		return postRaw(path, body, headers);
	}

	/** Sends a body as it is, without following. */
	public Visited postRaw(String path, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.origin.resolve(path))
			.timeout(PATIENCE)
			.header("Content-Type", "application/x-www-form-urlencoded");
		request.headers((headers.length > 0) ? headers : new String[] { "Sec-Fetch-Site", "same-origin" });
		return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
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

	/** Joins with a name of its own and stays signed in. */
	public Guest joined(String name) {
		open("/join").form("/join")
			.with("name", name)
			.with("passphrase", "seven green lanterns")
			.with("zone", "Europe/Berlin")
			.with("consent", "true")
			.send();
		return this;
	}

	private boolean own(String location) {
		return location.startsWith(this.origin.toString() + "/");
	}

	private Visited send(HttpRequest request) {
		try {
			return new Visited(this, this.http.send(request, BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
