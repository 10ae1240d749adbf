package app.steady.browser;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Whether everybody can use every page, by day and night, on a phone and at a desk. */
class AccessibilityTests extends SiteTests {

	private static final List<View> VIEWS = List.of(View.PHONE, View.DESK, View.DESK.inTheDark(),
			View.PHONE.inTheDark());

	/** Pages printed from the same templates, of which each is looked at in one way. */
	private static final Pattern ALIKE = Pattern.compile("/help/(?!de$).*|/steps/.*|/articles/(?!missing).*");

	/** What a title or an address must not tell somebody who looks along. */
	private static final Pattern TELLING = Pattern.compile(
			"love|\\bex(es)?\\b|abus|suicid|\\bdie|dying|dead|hurt|break-?up|violen|crisis|partner|toxic|addict|divorc|affair",
			Pattern.CASE_INSENSITIVE);

	private int looked;

	@Test
	void publicPages(Visitors visitors) {
		tour(visitor(visitors, View.PHONE), Tour::publicPages);
	}

	@Test
	void pagesOfSomebodySignedOut(Visitors visitors) {
		tour(visitor(visitors, View.PHONE), Tour::signedOut);
	}

	@Test
	void pagesOfAnOwner(Visitors visitors) {
		tour(joined(visitors, View.PHONE, newName()), Tour::signedIn);
	}

	private void tour(Visitor visitor, Consumer<Tour> way) {
		SoftAssertions.assertSoftly((softly) -> way.accept(new Tour(visitor, (name) -> {
			heading(softly, visitor.page(), name);
			keyboard(softly, visitor.page(), name);
			views(name).forEach((view) -> look(softly, visitor, view, name));
		})));
	}

	private List<View> views(String name) {
		return ALIKE.matcher(name).matches() ? List.of(VIEWS.get(this.looked++ % VIEWS.size())) : VIEWS;
	}

	private static void heading(SoftAssertions softly, Page page, String name) {
		softly.assertThat(page.locator("h1").all()).as(name + ", h1").hasSize(1);
		softly.assertThat(page.title()).as(name + ", title").isNotBlank().doesNotContainPattern(TELLING);
		softly.assertThat(page.url()).as(name + ", address").doesNotContainPattern(TELLING);
	}

	/** Unless the page leads to a mistake first, the keyboard starts at its head. */
	private static void keyboard(SoftAssertions softly, Page page, String name) {
		if (page.locator(".error-summary").count() > 0) {
			softly.assertThat(focused(page)).as(name + ", focus").startsWith("Please look at this again");
			return;
		}
		for (String stop : List.of("Skip to the page", "Leave now")) {
			page.keyboard().press("Tab");
			softly.assertThat(focused(page)).as(name + ", tab stop").isEqualTo(stop);
		}
	}

	private static String focused(Page page) {
		return String.valueOf(page.evaluate("document.activeElement.innerText"));
	}

	private static void look(SoftAssertions softly, Visitor visitor, View view, String name) {
		Page page = visitor.page();
		page.setViewportSize(view.width(), view.height());
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
		String where = name + " " + view;
		softly.assertThat((int) page.evaluate("document.scrollingElement.scrollWidth"))
			.as(where)
			.isLessThanOrEqualTo(view.width());
		softly.assertThatCode(() -> Axe.findsNothing(visitor)).as(where).doesNotThrowAnyException();
	}

}
