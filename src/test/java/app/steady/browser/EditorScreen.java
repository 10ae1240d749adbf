package app.steady.browser;

import java.util.function.Function;

import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** Where an entry is written or changed. */
final class EditorScreen extends Screen {

	EditorScreen(Visitor visitor) {
		super(visitor);
	}

	EditorScreen mood(String word) {
		field(word).check();
		return this;
	}

	EditorScreen feelings(String... words) {
		page().getByText("Name a feeling").click();
		for (String word : words) {
			field(word).check();
		}
		return this;
	}

	EditorScreen words(String words) {
		field("Your words").fill(words);
		return this;
	}

	String words() {
		return field("Your words").inputValue();
	}

	/** Types without waiting for a draft to be kept. */
	EditorScreen type(String words) {
		field("Your words").pressSequentially(words);
		return this;
	}

	/** What the page says of its draft, once it says this. */
	EditorScreen says(String line) {
		PlaywrightAssertions.assertThat(page().locator("[data-draft-line]")).containsText(line);
		return this;
	}

	/** What is read aloud of it. */
	String aloud() {
		return page().locator("[data-draft-said]").textContent();
	}

	EditorScreen asDraft() {
		return press("Keep as draft", EditorScreen::new);
	}

	EditorScreen goOn() {
		return follow("Go on with it", EditorScreen::new);
	}

	<S extends Screen> S keep(Function<Visitor, S> next) {
		return press("Keep this", next);
	}

}
