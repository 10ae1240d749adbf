package app.steady.browser;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;

/**
 * Somebody with a browser of their own: cookies, storage and cache are shared with no
 * other visitor. Everything is noted that no page of ours may do.
 */
public final class Visitor {

	private static final Pattern UNRESOLVED = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");

	private final String origin;

	private final View view;

	private final BrowserContext context;

	private final Page page;

	private final List<String> requests = new ArrayList<>();

	private final Set<String> documents = new LinkedHashSet<>();

	private final Set<String> problems = new LinkedHashSet<>();

	private final List<String> elsewhere = new ArrayList<>();

	private final List<String> refusals = new ArrayList<>();

	private boolean closing;

	Visitor(String origin, View view, BrowserContext context) {
		this.origin = origin;
		this.view = view;
		this.context = context;
		context.onRequest(this::note);
		context.onConsoleMessage(this::note);
		context.onWebError((fault) -> this.problems.add("Script failed: " + fault.error()));
		this.page = context.newPage();
	}

	/** Opens a path of the site and checks what came. */
	public Response open(String path) {
		Response response = this.page.navigate(this.origin + path);
		check();
		return response;
	}

	/** The first page; more can be opened from {@link #context()}. */
	public Page page() {
		return this.page;
	}

	public View view() {
		return this.view;
	}

	public BrowserContext context() {
		return this.context;
	}

	/** Every address asked for so far. */
	public List<String> requests() {
		return List.copyOf(this.requests);
	}

	/**
	 * Allows one address elsewhere, such as the target of leaving; a stand-in answers,
	 * also when a redirect leads there, which a route of Playwright's does not see.
	 */
	public void mayGoTo(String address) {
		this.elsewhere.add(address);
		CDPSession browser = this.context.newCDPSession(this.page);
		browser.on("Fetch.requestPaused", (request) -> {
			if (!this.closing) {
				browser.send("Fetch.fulfillRequest", standIn(request.get("requestId").getAsString()));
			}
		});
		browser.send("Fetch.enable",
				JsonParser.parseString("{\"patterns\":[{\"urlPattern\":\"%s*\"}]}".formatted(address))
					.getAsJsonObject());
	}

	/** Allows a script to be refused, or not answered, at one path of the site. */
	public void mayBeRefusedAt(String path) {
		this.refusals.add(this.origin + path);
	}

	private static JsonObject standIn(String request) {
		String page = Base64.getEncoder().encodeToString("<title>Elsewhere</title>".getBytes(StandardCharsets.UTF_8));
		return JsonParser.parseString("""
				{"requestId": "%s", "responseCode": 200, "body": "%s",
				 "responseHeaders": [{"name": "Content-Type", "value": "text/html"}]}""".formatted(request, page))
			.getAsJsonObject();
	}

	/**
	 * Fails on message keys without a text, script errors, breaches of the content
	 * security policy and requests to other origins.
	 */
	public void check() {
		for (Page open : this.context.pages()) {
			UNRESOLVED.matcher(content(open))
				.results()
				.forEach((key) -> this.problems.add("No text for " + key.group() + " on " + open.url()));
		}
		if (!this.problems.isEmpty()) {
			throw new AssertionError(String.join("\n", this.problems));
		}
	}

	/** What stands on a page; one that is just being left is waited for. */
	private static String content(Page open) {
		try {
			open.waitForLoadState(LoadState.DOMCONTENTLOADED);
			return open.content();
		}
		catch (PlaywrightException ex) {
			open.waitForLoadState(LoadState.LOAD);
			return open.content();
		}
	}

	void picture(String name) {
		int number = 0;
		for (Page open : this.context.pages()) {
			open.bringToFront();
			open.screenshot(new ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("target/screenshots", name + "-" + ++number + ".png")));
		}
	}

	/** What a page still asks for while its window closes needs no answer. */
	void close() {
		this.closing = true;
		this.context.close();
	}

	private void note(Request request) {
		String url = request.url();
		this.requests.add(url);
		if ("document".equals(request.resourceType())) {
			this.documents.add(url);
		}
		if (foreign(url)) {
			this.problems.add("Request to another origin: " + url);
		}
	}

	/** The browser also reports the status of an error page that was asked for. */
	private void note(ConsoleMessage message) {
		boolean status = message.text().startsWith("Failed to load resource: the server responded")
				&& this.documents.stream().anyMatch(message.location()::startsWith);
		boolean refused = this.refusals.stream().anyMatch(message.location()::startsWith);
		if ("error".equals(message.type()) && !status && !refused) {
			this.problems.add("Console: " + message.text() + " (" + message.location() + ")");
		}
	}

	private boolean foreign(String url) {
		String scheme = URI.create(url.replaceAll("[?#].*", "")).getScheme();
		return !Set.of("data", "blob", "about").contains(scheme) && !url.startsWith(this.origin + "/")
				&& this.elsewhere.stream().noneMatch(url::startsWith);
	}

}
