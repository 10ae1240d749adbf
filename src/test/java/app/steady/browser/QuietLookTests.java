package app.steady.browser;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Small and gray, for somebody whom others can see reading. */
class QuietLookTests extends SiteTests {

	private static final String WORDS = "Texted him again at lunch, four times.\n\nI do miss our Sunday walks.";

	static Stream<View> views() {
		return Stream.of(View.PHONE, View.DESK.inTheDark());
	}

	@ParameterizedTest
	@MethodSource("views")
	void theButtonMakesEveryPageQuietInThisBrowser(View view, Visitors visitors) {
		Visitor visitor = visitor(visitors, view);
		visitor.open("/");
		assertThat(visitor.page().locator("svg.icon:visible").count()).isPositive();
		button(visitor, "Quiet look").click();
		for (String path : List.of("/", "/help/de", "/articles", "/articles/missing-versus-needing", "/join")) {
			visitor.open(path);
			assertQuiet(visitor);
			Axe.findsNothing(visitor);
		}
		button(visitor, "Full look").click();
		assertFull(visitor);
		visitor.open("/");
		assertFull(visitor);
	}

	@ParameterizedTest
	@MethodSource("views")
	void theSettingMakesPersonalPagesQuietAndThisBrowserToo(View view, Visitors visitors) {
		Visitor visitor = joined(visitors, view, newName());
		visitor.open("/write");
		String entry = new EditorScreen(visitor).mood("heavy").words(WORDS).keep(EntryScreen::new).path();
		setQuiet(visitor);
		for (String path : List.of("/profile", entry, entry + "/edit", "/journal", "/articles")) {
			visitor.open(path);
			assertQuiet(visitor);
			Axe.findsNothing(visitor);
		}
	}

	@Test
	void fullLookHoldsForTheTabOnly(Visitors visitors) {
		Visitor visitor = joined(visitors, View.PHONE, newName());
		setQuiet(visitor);
		visitor.open("/journal");
		button(visitor, "Full look").click();
		visitor.open("/journal");
		assertFull(visitor);
		Page other = visitor.context().newPage();
		other.navigate(origin() + "/journal");
		assertThat(other.locator("html").getAttribute("data-look")).isEqualTo("quiet");
	}

	@Test
	void theSettingNeedsNoScript(Visitors visitors) {
		Visitor visitor = joined(visitors, View.PHONE.withoutScripts(), newName());
		setQuiet(visitor);
		visitor.open("/journal");
		assertQuiet(visitor);
	}

	private static void setQuiet(Visitor visitor) {
		visitor.open("/profile");
		visitor.page().getByLabel("Quiet look").check();
		new PlainScreen(visitor).press("Save", PlainScreen::new);
		assertQuiet(visitor);
	}

	private static void assertQuiet(Visitor visitor) {
		Page page = visitor.page();
		assertThat(page.locator(".bar .name").innerText()).as(page.url()).isEqualTo("Notes");
		assertThat(page.locator("svg.icon:visible").count()).as(page.url()).isZero();
		assertThat(page.evaluate("parseFloat(getComputedStyle(document.querySelector('h1')).fontSize) <= 16"))
			.as(page.url())
			.isEqualTo(true);
		assertThat(page.locator("header a[href='/help']").innerText()).isEqualTo("Help now");
	}

	private static void assertFull(Visitor visitor) {
		assertThat(visitor.page().locator(".bar .name").innerText()).isEqualTo("Steady");
		assertThat(visitor.page().locator("html").getAttribute("data-look")).isNull();
	}

	private static Locator button(Visitor visitor, String name) {
		return visitor.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

}
