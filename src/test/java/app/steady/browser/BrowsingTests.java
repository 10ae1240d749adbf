package app.steady.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Each fault that visitors are to notice is put before one. */
@ExtendWith(Browsing.class)
class BrowsingTests {

	private static final Map<String, String> PAGES = Map.of("/sound",
			"<h1>Sound</h1><p id=w>none</p><script src=/script></script>", "/script",
			"document.getElementById('w').textContent = 'ran'", "/key", "<h1>??entry.title_en??</h1>", "/inline",
			"<h1>Inline</h1><script>document.title = 'x'</script>", "/foreign",
			"<h1>Foreign</h1><img alt='' src='http://elsewhere.test/a.png'>", "/throws",
			"<h1>Throws</h1><script src=/throwing></script>", "/throwing", "throw new Error('broken')", "/faint",
			"<h1>Faint</h1><img src=data:,><p style='color:#eee'>read me</p>");

	private static HttpServer server;

	private static String origin;

	@BeforeAll
	static void serve() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", BrowsingTests::answer);
		server.start();
		origin = "http://127.0.0.1:" + server.getAddress().getPort();
	}

	@AfterAll
	static void close() {
		server.stop(0);
	}

	private static void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		String body = PAGES.getOrDefault(path, "<h1>Not here</h1>");
		boolean script = body.startsWith("document") || body.startsWith("throw");
		exchange.getResponseHeaders().set("Content-Type", script ? "text/javascript" : "text/html");
		exchange.getResponseHeaders()
			.set("Content-Security-Policy", "default-src 'self'; img-src * data:; style-src 'unsafe-inline'");
		byte[] bytes = (script ? body
				: "<!doctype html><html lang=en><title>A page</title><link rel=icon href=data:,><main>" + body
						+ "</main>")
			.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(PAGES.containsKey(path) ? 200 : 404, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	@ParameterizedTest
	@CsvSource({ "true, ran", "false, none" })
	void runsScriptsOrNot(boolean scripts, String expected, Visitors visitors) {
		Visitor visitor = visitors.to(origin, scripts ? View.PHONE : View.PHONE.withoutScripts());
		assertThat(visitor.open("/sound").status()).isEqualTo(200);
		assertThat(visitor.page().locator("#w").innerText()).isEqualTo(expected);
		assertThat(visitor.requests()).contains(origin + "/sound");
	}

	@Test
	void looksInTheWayItWasTold(Visitors visitors) {
		Visitor visitor = visitors.to(origin, View.DESK.inTheDark().sized(320, 600));
		visitor.open("/sound");
		assertThat(visitor.page().evaluate("matchMedia('(prefers-color-scheme: dark)').matches && innerWidth"))
			.isEqualTo(320);
		Axe.findsNothing(visitor);
	}

	@Test
	void acceptsAnErrorPageThatWasAskedFor(Visitors visitors) {
		assertThat(visitors.to(origin).open("/missing").status()).isEqualTo(404);
	}

	@Test
	void mayBeToldOfOnePlaceElsewhere(Visitors visitors) {
		Visitor visitor = visitors.to(origin);
		visitor.mayGoTo("http://elsewhere.test/");
		visitor.open("/foreign");
	}

	@ParameterizedTest
	@CsvSource({ "/key, No text for ??entry.title_en??", "/inline, Content Security Policy",
			"/foreign, Request to another origin: http://elsewhere.test/a.png", "/throws, broken" })
	void noticesWhatNoPageMayDo(String path, String problem, Visitors visitors) {
		Visitor visitor = visitors.to(origin);
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> {
			visitor.open(path);
			visitor.check();
		}).withMessageContaining(problem);
		visitors.all().clear();
		visitor.close();
	}

	@Test
	void listsWhatAxeFinds(Visitors visitors) {
		Visitor visitor = visitors.to(origin);
		visitor.open("/faint");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Axe.findsNothing(visitor))
			.withMessageContaining("- image-alt: ")
			.withMessageContaining("- color-contrast: ")
			.withMessageContaining("read me");
	}

}
