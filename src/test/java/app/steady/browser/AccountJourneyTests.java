package app.steady.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An account from its first minute to its last. */
class AccountJourneyTests extends SiteTests {

	private static final String WORDS = "Went to the market with Ada.\nIt rained.";

	static Stream<View> views() {
		return Stream.of(View.PHONE, View.PHONE.withoutScripts());
	}

	@ParameterizedTest
	@MethodSource("views")
	void somebodyJoinsLocksComesBackTakesEverythingAndGoes(View view, Visitors visitors) throws IOException {
		Visitor visitor = visitor(visitors, view);
		String name = newName();
		visitor.open("/join");
		makesAndConfirmsACode(visitor, new JoinScreen(visitor).join(name, PlainScreen::new));
		visitor.open("/write");
		EntryScreen entry = new EditorScreen(visitor).words(WORDS).keep(EntryScreen::new);
		assertThat(visitor.page().locator("body > aside").count()).isZero();
		SignInScreen door = entry.press("Lock", SignInScreen::new);
		assertThat(door.heading()).isEqualTo("Locked");
		assertThat(door.text()).doesNotContain("market");
		EntryScreen back = door.signIn(name, EntryScreen::new);
		assertThat(back.words()).isEqualTo(WORDS);
		takesEverything(visitor, back);
		deletesEverything(visitor);
		visitor.open("/sign-in");
		assertThat(new SignInScreen(visitor).signIn(name, PlainScreen::new).text())
			.contains("There is no such name with this passphrase");
	}

	private static void makesAndConfirmsACode(Visitor visitor, PlainScreen first) {
		PlainScreen shown = first.press("Make my code", PlainScreen::new);
		Locator code = visitor.page().locator(".code");
		String text = code.innerText().replaceAll("\\s", "");
		assertThat(text).hasSize(28 + 6);
		assertThat(visitor.page().locator("[data-print]").isVisible()).isEqualTo(visitor.view().scripts());
		visitor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(code.isVisible()).isTrue();
		assertThat(visitor.page().locator("h1, .bar, form, footer").all()).noneMatch(Locator::isVisible);
		visitor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
		visitor.page().locator("#code").fill(text.substring(text.length() - 4));
		assertThat(shown.press("I have it", PlainScreen::new).heading()).isEqualTo("You have your code");
	}

	private static void takesEverything(Visitor visitor, EntryScreen entry) throws IOException {
		PlainScreen asked = entry.follow("Settings", PlainScreen::new).follow("Download everything", PlainScreen::new);
		assertThat(asked.heading()).isEqualTo("Your passphrase again");
		visitor.page().locator("#passphrase").fill(JoinScreen.PASSPHRASE);
		PlainScreen page = asked.press("Go on", PlainScreen::new);
		visitor.page().getByText("To read or print").check();
		String file = Files
			.readString(visitor.page().waitForDownload(() -> page.press("Download", PlainScreen::new)).path());
		assertThat(file).contains(WORDS.split("\n"));
	}

	private static void deletesEverything(Visitor visitor) {
		PlainScreen page = new PlainScreen(visitor).follow("Settings", PlainScreen::new)
			.follow("Delete everything", PlainScreen::new);
		visitor.page().locator("#confirm").check();
		assertThat(page.press("Delete everything now", PlainScreen::new).heading()).isEqualTo("Everything is deleted");
		assertThat(visitor.context().cookies()).isEmpty();
		assertThat(visitor.page().locator("body > aside, [data-idle]").count()).isZero();
	}

}
