package app.steady.browser;

import java.util.function.Function;

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

	<S extends Screen> S keep(Function<Visitor, S> next) {
		return press("Keep this", next);
	}

}
