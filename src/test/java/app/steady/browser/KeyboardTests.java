package app.steady.browser;

import java.util.List;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The site without a pointer. */
class KeyboardTests extends SiteTests {

	private static final int PATIENCE = 80;

	/** Whether what has the focus can be seen where it is. */
	private static final String SEEN = """
			() => {
				const box = document.activeElement.getClientRects()[0];
				const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
				return top !== null && (document.activeElement.contains(top) || top.contains(document.activeElement));
			}""";

	@Test
	void somebodyWritesDisagreesAndDeletes(Visitors visitors) {
		Visitor visitor = joined(visitors, View.DESK, newName());
		Page page = visitor.page();
		visitor.open("/write");
		goTo(page, "[name=mood]").press("Space");
		page.keyboard().press("ArrowRight");
		goTo(page, "#text").type("Texted him again at lunch.");
		goTo(page, "main button.btn").press("Enter");
		page.waitForURL((url) -> url.endsWith("?kept"));
		EntryScreen entry = new EntryScreen(visitor);
		assertThat(entry.text()).contains("heavy", "Texted him again at lunch.");
		assertThat(entry.findings()).hasSize(1);
		goTo(page, ".finding button").press("Enter");
		page.waitForURL((url) -> url.endsWith("#findings"));
		assertThat(new EntryScreen(visitor).findings()).isEmpty();
		entry.again();
		goTo(page, "a[href$='/delete']").press("Enter");
		page.waitForURL("**/delete");
		goTo(page, "button.danger").press("Enter");
		page.waitForURL("**/journal/month/*");
		assertThat(new MonthScreen(visitor).entries()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/help", "/self-check", "/articles/missing-versus-needing", "/write" })
	void whatHasTheFocusIsNeverUnderTheHead(String path, Visitors visitors) {
		Visitor visitor = visitor(visitors, View.PHONE);
		Page page = visitor.page();
		visitor.open(path);
		page.keyboard().press("Shift+Tab");
		SoftAssertions.assertSoftly((softly) -> {
			for (int stop = 0; stop < PATIENCE && !at(page, "body, .first a"); stop++) {
				softly.assertThat(page.evaluate(SEEN))
					.as(String.valueOf(page.evaluate("document.activeElement.outerHTML")))
					.isEqualTo(true);
				page.keyboard().press("Shift+Tab");
			}
		});
	}

	private static Keyboard goTo(Page page, String selector) {
		for (String key : List.of("Tab", "Shift+Tab")) {
			for (int stop = 0; stop < PATIENCE; stop++) {
				page.keyboard().press(key);
				if (at(page, selector)) {
					return page.keyboard();
				}
			}
		}
		throw new AssertionError("No tab stop " + selector + " on " + page.url());
	}

	private static boolean at(Page page, String selector) {
		return Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector));
	}

}
