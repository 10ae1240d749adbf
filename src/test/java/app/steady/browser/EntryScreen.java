package app.steady.browser;

import java.util.List;

import com.microsoft.playwright.Locator;

/** An entry with its findings. */
final class EntryScreen extends Screen {

	private final String path;

	EntryScreen(Visitor visitor) {
		super(visitor);
		page().waitForURL("**/journal/*");
		this.path = page().url().replaceAll("https?://[^/]+|[?#].*", "");
	}

	String path() {
		return this.path;
	}

	String words() {
		return page().locator(".words").innerText();
	}

	/** Phrases marked in the text. */
	List<String> marked() {
		return page().locator(".words mark").allInnerTexts();
	}

	/** Phrases that findings speak of, as far as they can be seen. */
	List<String> findings() {
		return page().locator(".finding .phrase:visible").allInnerTexts();
	}

	/** Help that came with the entry; all of its words. */
	String notice() {
		return page().locator(".notice").innerText();
	}

	Locator section(String selector) {
		return page().locator(selector);
	}

	EntryScreen notMe(String phrase) {
		page().locator(".finding").filter(new Locator.FilterOptions().setHasText(phrase)).getByText("Not me").click();
		return new EntryScreen(visitor());
	}

	EntryScreen again() {
		visitor().open(this.path);
		return new EntryScreen(visitor());
	}

	EditorScreen change() {
		return follow("Change", EditorScreen::new);
	}

	MonthScreen delete() {
		return follow("Delete", PlainScreen::new).press("Delete it", MonthScreen::new);
	}

}
