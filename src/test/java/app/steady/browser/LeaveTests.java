package app.steady.browser;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The way out, from anywhere. */
class LeaveTests extends SiteTests {

	private static final String TARGET = "https://weather.com/";

	private static final String WORDS = "He Asked Where I Was AGAIN.";

	/** Where the link is in the page, its size, and whether it can be seen as it is. */
	private static final String PLACE = """
			() => {
				const link = document.querySelector('a.leave');
				const box = link.getBoundingClientRect();
				const path = [];
				for (let at = link; at; at = at.parentElement) {
					path.unshift(at.localName + Array.from(at.parentElement ? at.parentElement.children : []).indexOf(at));
				}
				const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
				return path.join(' ') + ' ' + [box.width >= 44, box.height >= 44, box.left >= 0, box.top >= 0,
					box.right <= innerWidth, middle === link].join(' ');
			}""";

	static Stream<View> views() {
		return Stream.of(View.PHONE, View.PHONE.withoutScripts());
	}

	@ParameterizedTest
	@MethodSource("views")
	void oneClickLeavesAndTakesTheKeyAlong(View view, Visitors visitors) {
		Visitor visitor = writing(visitors, view);
		EntryScreen entry = new EditorScreen(visitor).words(WORDS).keep(EntryScreen::new);
		Page page = visitor.page();
		page.locator("a.leave").click();
		page.waitForURL(TARGET);
		assertThat(visitor.context().cookies()).isEmpty();
		page.goBack();
		assertThat(page.content()).doesNotContain(WORDS);
		visitor.open(entry.path());
		assertThat(new SignInScreen(visitor).heading()).isEqualTo("Sign in");
	}

	@Test
	void pressingShiftThreeTimesLeaves(Visitors visitors) {
		Visitor visitor = writing(visitors, View.DESK);
		Page page = visitor.page();
		page.locator("#text").pressSequentially(WORDS);
		page.keyboard().press("Shift");
		assertThat(page.locator("#leaving")).hasText("Press Shift two more times to leave.");
		page.keyboard().press("Shift");
		assertThat(page.locator("#leaving")).hasText("Press Shift once more to leave.");
		page.keyboard().press("Shift");
		page.waitForURL(TARGET);
		assertThat(visitor.context().cookies()).isEmpty();
	}

	@Test
	void typingCapitalsDoesNotLeave(Visitors visitors) {
		Visitor visitor = writing(visitors, View.DESK);
		Page page = visitor.page();
		page.locator("#text").focus();
		for (String key : List.of("N", "O", "T", "A", "G", "A", "I", "N")) {
			page.keyboard().press("Shift+" + key);
		}
		page.keyboard().press("Shift");
		page.keyboard().press("Shift");
		page.keyboard().press("Shift+Y");
		page.keyboard().press("Shift");
		assertThat(page.locator("#text")).hasValue("NOTAGAINY");
		assertThat(page.locator("#leaving")).hasText("Press Shift two more times to leave.");
		assertThat(visitor.requests()).noneMatch((url) -> url.endsWith("/leave"));
	}

	/** The first half proves that the browser does bring pages back from memory. */
	@Test
	void nothingComesBackFromMemoryAfterLeaving(Visitors visitors) {
		Visitor visitor = visitor(visitors, View.DESK);
		visitor.mayGoTo(TARGET);
		Page page = visitor.page();
		visitor.open("/about");
		page.evaluate("window.remembered = true");
		visitor.open("/privacy");
		page.evaluate("void setTimeout(() => history.back())");
		page.waitForFunction("location.pathname === '/about' && window.remembered === true");
		assertThat(page.locator("h1")).isVisible();
		visitor.open("/privacy");
		page.locator("a.leave").click();
		page.waitForURL(TARGET);
		page.evaluate("void setTimeout(() => history.back())");
		page.waitForFunction("location.pathname === '/about' && window.remembered === undefined");
		assertThat(page.locator("h1")).isVisible();
	}

	@Test
	void theWayOutIsInTheSamePlaceOnEveryPage(Visitors visitors) {
		View narrow = View.PHONE.sized(320, 480);
		SoftAssertions.assertSoftly((softly) -> {
			Visitor guest = visitor(visitors, narrow);
			new Tour(guest, (name) -> look(softly, guest, name)).signedOut();
			new Tour(guest, (name) -> look(softly, guest, name)).publicPages();
			Visitor owner = joined(visitors, narrow, newName());
			new Tour(owner, (name) -> look(softly, owner, name)).signedIn();
		});
	}

	private static void look(SoftAssertions softly, Visitor visitor, String name) {
		Page page = visitor.page();
		softly.assertThat(page.evaluate(PLACE))
			.as(name)
			.isEqualTo("html-1 body1 header0 a3 true true true true true true");
		page.evaluate("scrollTo(0, document.body.scrollHeight)");
		softly.assertThat(page.evaluate(PLACE))
			.as(name + ", at its end")
			.asString()
			.endsWith("true true true true true true");
		softly.assertThat(page.evaluate("document.scrollingElement.scrollWidth")).as(name + ", width").isEqualTo(320);
	}

	private Visitor writing(Visitors visitors, View view) {
		Visitor visitor = joined(visitors, view, newName());
		visitor.mayGoTo(TARGET);
		visitor.open("/write");
		return visitor;
	}

}
