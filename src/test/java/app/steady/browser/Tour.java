package app.steady.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** Every page there is, shown one after the other. */
final class Tour {

	private static final String WORDS = "Texted him again at lunch, four times.\n\nI do miss our Sunday walks.";

	private final Visitor visitor;

	private final Consumer<String> look;

	/**
	 * Prepares a tour.
	 * @param look what to do on each page; takes its name
	 */
	Tour(Visitor visitor, Consumer<String> look) {
		this.visitor = visitor;
		this.look = look;
	}

	/** All that links lead to from the start page without signing in. */
	void publicPages() {
		Set<String> seen = new LinkedHashSet<>(List.of("/"));
		for (List<String> open = List.of("/"); !open.isEmpty();) {
			List<String> next = open.stream().flatMap((path) -> visit(path).stream()).filter(seen::add).toList();
			open = next;
		}
	}

	private List<String> visit(String path) {
		show(path);
		return this.visitor.page()
			.locator("a[href^='/']")
			.all()
			.stream()
			.map((link) -> link.getAttribute("href").replaceAll("[?#].*", ""))
			.filter((href) -> !Set.of("/leave", "/write", "/journal").contains(href) && !href.startsWith("/account"))
			.toList();
	}

	/** What needs a form, a mistake or a wrong address. */
	void signedOut() {
		show("/nowhere");
		show("/join");
		press("Join", "join, with mistakes");
		show("/sign-in");
		show("/recover");
		press("Open my pages", "recover, with mistakes");
		show("/journal");
		press("Sign in", "sign-in, with mistakes");
		show("/write");
		press("Keep this", "write, empty");
		write("2", WORDS);
		press("Keep this", "join, carrying a page");
		press("Sign in", "sign-in, carrying a page");
		this.visitor.open("/self-check");
		press("Show me my week", "result, all skipped");
		this.visitor.open("/self-check");
		page().getByText("Every day").all().forEach((answer) -> answer.click());
		press("Show me my week", "result, a heavy week");
	}

	/** What only its owner sees. */
	void signedIn() {
		show("/account/first-code");
		press("Make my code", "a recovery code");
		press("I have it", "recovery code, not confirmed");
		show("/journal");
		this.visitor.open("/account/devices");
		this.look.accept("passphrase again");
		page().locator("#passphrase").fill(JoinScreen.PASSPHRASE);
		press("Go on", "devices");
		show("/write");
		String entry = keep("2", WORDS, "entry with findings");
		show(entry + "/edit");
		show(entry + "/delete");
		keep("1", "I want to die tonight. Texted him again at lunch.", "entry with a crisis");
		show(keep("1", "He hit me again last night.", "entry with abuse"));
		keep("4", "", "entry without words");
		show("/journal");
		show("/profile");
		page().locator("#names").fill("K1t");
		page().locator("[name=needing]").uncheck();
		press("Save", "settings, with mistakes");
		page().locator("#names").fill("Kit");
		press("Save", "settings, saved");
		show(entry);
		settings();
		this.visitor.open(entry + "/edit");
		Page other = this.visitor.context().newPage();
		other.navigate(page().url());
		other.locator("#text").fill("From the other tab.");
		other.locator("main .btn").first().click();
		other.close();
		press("Keep this", "both versions");
		write("3", WORDS);
		press("Keep as draft", "write, with a draft");
		String draft = page().getByText("Go on with it").getAttribute("href");
		show(draft);
		show(draft + "/delete");
		this.visitor.open("/journal");
		press("Lock", "locked");
	}

	private void settings() {
		show("/account");
		show("/account/zone");
		show("/account/passphrase");
		show("/account/passphrase/known");
		press("Lock everybody else out", "/account/passphrase/known, with a mistake");
		alongAndBack();
		show("/account/delete");
		press("Delete everything now", "/account/delete, not ticked");
		show("/account/consent");
		press("Take it back", "/account/consent, taken back");
		write("2", WORDS);
		press("Keep this", "not kept without agreement");
		press("Agree again and keep it", "kept after agreeing");
	}

	private void alongAndBack() {
		show("/account/export");
		Path file = page().waitForDownload(() -> new PlainScreen(this.visitor).press("Download", PlainScreen::new))
			.path();
		show("/account/import");
		press("Bring them in", "/account/import, without a file");
		page().locator("#file").setInputFiles(new FilePayload("pages.json", "application/json", bytes(file)));
		press("Bring them in", "pages brought in");
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String keep(String mood, String words, String name) {
		write(mood, words);
		press("Keep this", name);
		return page().url().replaceAll("https?://[^/]+|[?#].*", "");
	}

	private void write(String mood, String words) {
		this.visitor.open("/write");
		page().locator("[name=mood][value='" + mood + "']").check();
		page().locator("#text").fill(words);
	}

	private void press(String button, String name) {
		new PlainScreen(this.visitor).press(button, PlainScreen::new);
		this.look.accept(name);
	}

	private void show(String path) {
		this.visitor.open(path);
		this.look.accept(path);
	}

	private Page page() {
		return this.visitor.page();
	}

}
