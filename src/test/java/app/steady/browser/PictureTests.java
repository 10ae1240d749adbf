package app.steady.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes the pictures for the README, of the real screens. */
@Tag("pictures")
class PictureTests extends SiteTests {

	private static final Path FOLDER = Path.of("src/docs/images");

	private static final int LARGEST = 120_000;

	private static final View PHONE = View.PHONE.sized(360, 760);

	private static final View DESK = View.DESK.sized(1280, 800);

	private static final String WORDS = """
			Texted him again at lunch, four times. Then I kept checking whether he was online.

			I do miss our Sunday walks. Went to the market with Ada anyway.""";

	@Test
	void startAtADesk(Visitors visitors) {
		Visitor visitor = visitor(visitors, DESK);
		visitor.open("/");
		take(visitor, "start");
	}

	@Test
	void articleOnAPhone(Visitors visitors) {
		Visitor visitor = visitor(visitors, PHONE);
		visitor.open("/articles/the-pull-to-text");
		take(visitor, "article");
	}

	@Test
	void helpAtNight(Visitors visitors) {
		Visitor visitor = visitor(visitors, PHONE.inTheDark());
		visitor.open("/help");
		take(visitor, "help");
	}

	@Test
	void resultOnAPhone(Visitors visitors) {
		Visitor visitor = visitor(visitors, PHONE);
		visitor.open("/self-check");
		new SelfCheckScreen(visitor).answer("Most days", "Some days", "Most days", "Once or twice", "Some days");
		take(visitor, "result");
	}

	@Test
	void entryAtADesk(Visitors visitors) {
		entry(joined(visitors, DESK, newName()), "entry");
	}

	@Test
	void entryOnAPhoneAtNight(Visitors visitors) {
		entry(joined(visitors, PHONE.inTheDark(), newName()), "entry-at-night");
	}

	private static void entry(Visitor visitor, String name) {
		visitor.open("/write");
		new EditorScreen(visitor).mood("heavy").feelings("torn").words(WORDS).keep(EntryScreen::new).again();
		take(visitor, name);
	}

	private static void take(Visitor visitor, String name) {
		byte[] picture = visitor.page()
			.screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(name + ".png"))
				.setAnimations(ScreenshotAnimations.DISABLED)
				.setCaret(ScreenshotCaret.HIDE));
		assertThat(picture).hasSizeLessThanOrEqualTo(LARGEST);
	}

}
