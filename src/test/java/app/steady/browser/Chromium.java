package app.steady.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import org.opentest4j.TestAbortedException;

/**
 * The one browser of the suite: the system's, else the one that Playwright brings. It
 * looks up no host but this one.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

	private Playwright playwright;

	private Browser browser;

	private PlaywrightException absence;

	Chromium() {
		Optional<Path> system = installed();
		try {
			this.playwright = Playwright.create(new CreateOptions()
				.setEnv(system.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
			LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS)
				.setIgnoreDefaultArgs(List.of("--disable-back-forward-cache"));
			system.ifPresent(options::setExecutablePath);
			this.browser = this.playwright.chromium().launch(options);
		}
		catch (PlaywrightException ex) {
			this.absence = ex;
		}
	}

	Browser browser() {
		if (this.absence != null && System.getenv("CI") == null) {
			throw new TestAbortedException("Skipped: no browser here; install Chromium. " + this.absence.getMessage());
		}
		if (this.absence != null) {
			throw new IllegalStateException("The build needs a browser, install Chromium", this.absence);
		}
		return this.browser;
	}

	@Override
	public void close() {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	private static Optional<Path> installed() {
		return Stream.of("chromium", "chromium-browser", "google-chrome")
			.map((name) -> Path.of("/usr/bin", name))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
