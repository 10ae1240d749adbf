package app.steady.browser;

import java.util.List;

import com.microsoft.playwright.Locator;

/** The questions about the week. */
final class SelfCheckScreen extends Screen {

	SelfCheckScreen(Visitor visitor) {
		super(visitor);
	}

	/** Answers the first questions with these words and skips the others. */
	PlainScreen answer(String... answers) {
		List<Locator> questions = page().locator("fieldset").all();
		for (int at = 0; at < answers.length; at++) {
			questions.get(at).getByText(answers[at]).click();
		}
		return press("Show me my week", PlainScreen::new);
	}

}
