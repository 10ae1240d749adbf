package app.steady.visit;

import java.net.http.HttpResponse;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What came back. */
public record Visited(Guest guest, HttpResponse<String> response) {

	public int status() {
		return this.response.statusCode();
	}

	public String path() {
		return this.response.uri().getPath();
	}

	public Optional<String> location() {
		return this.response.headers().firstValue("Location");
	}

	public Optional<String> header(String name) {
		return this.response.headers().firstValue(name);
	}

	public String body() {
		return this.response.body();
	}

	public Document page() {
		return Jsoup.parse(body(), this.response.uri().toString());
	}

	/** What a person reads in the page. */
	public String text() {
		return page().select("main").text();
	}

	public String heading() {
		return page().select("h1").text();
	}

	/** The first form that is sent to this path. */
	public FilledForm form(String action) {
		Element form = page().select("form")
			.stream()
			.filter((candidate) -> candidate.attr("action").equals(action))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No form is sent to " + action + " on " + path() + ":\n" + text()));
		return FilledForm.of(this.guest, form);
	}

}
