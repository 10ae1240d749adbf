package app.steady.browser;

import java.time.Duration;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people do here, from one end to the other. */
class JourneyTests extends SiteTests {

	private static final String WORDS = "Texted him again at lunch, four times.\nI do miss our Sunday walks.";

	static Stream<View> views() {
		return Stream.of(View.PHONE, View.PHONE.withoutScripts(), View.DESK, View.DESK.withoutScripts());
	}

	@ParameterizedTest
	@MethodSource("views")
	void somebodyReadsChecksWritesJoinsAndComesBack(View view, Visitors visitors) {
		Visitor visitor = visitor(visitors, view);
		String name = newName();
		PlainScreen result = readsAndChecks(visitor);
		EntryScreen entry = result.follow("Write about it", EditorScreen::new)
			.mood("heavy")
			.feelings("sad", "torn")
			.words(WORDS)
			.keep(JoinScreen::new)
			.join(name, EntryScreen::new);
		assertThat(entry.text()).contains("Kept.", "Tuesday, November 24, 2026", "heavy", "sad, torn");
		saysNotMe(entry);
		assertThat(visitor.context().cookies()).hasSize(1);
		PlainScreen start = entry.press("Sign out", PlainScreen::new);
		assertThat(visitor.context().cookies()).isEmpty();
		SignInScreen door = start.follow("Your pages", SignInScreen::new);
		assertThat(door.heading()).isEqualTo("Sign in");
		changesAndDeletes(door.signIn(name, MonthScreen::new));
	}

	private static PlainScreen readsAndChecks(Visitor visitor) {
		visitor.open("/");
		PlainScreen article = new PlainScreen(visitor).follow("Read", PlainScreen::new)
			.follow("The pull to text", PlainScreen::new);
		assertThat(article.heading()).isEqualTo("How do I not text them?");
		PlainScreen result = article.follow("Check", SelfCheckScreen::new)
			.answer("Some days", "Every day", "Not at all");
		assertThat(result.heading()).isEqualTo("What your week looked like");
		assertThat(result.text()).contains("Missing", "Needing", "What you skipped is left out");
		assertThat(visitor.context().cookies()).isEmpty();
		return result;
	}

	private static void saysNotMe(EntryScreen entry) {
		assertThat(entry.words()).isEqualTo(WORDS);
		assertThat(entry.findings()).hasSize(2).containsExactlyInAnyOrderElementsOf(entry.marked());
		String wrong = entry.findings().get(0);
		String right = entry.findings().get(1);
		EntryScreen without = entry.notMe(wrong);
		assertThat(without.findings()).containsExactly(right);
		EntryScreen again = without.again();
		assertThat(again.findings()).containsExactly(right).isEqualTo(again.marked());
		assertThat(again.words()).isEqualTo(WORDS);
	}

	private static void changesAndDeletes(MonthScreen month) {
		assertThat(month.heading()).isEqualTo("November 2026");
		assertThat(month.entries()).singleElement().asString().contains("Tuesday, November 24", "heavy", "sad, torn");
		EditorScreen editor = month.openFirst().change();
		assertThat(editor.words()).isEqualTo(WORDS);
		EntryScreen changed = editor.words(WORDS + "\nThen I slept.").mood("calm").keep(EntryScreen::new);
		assertThat(changed.words()).endsWith("\nThen I slept.");
		assertThat(changed.text()).contains("calm").doesNotContain("heavy");
		assertThat(changed.delete().entries()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("views")
	void wordsOfDangerBringHelpFirstAndAlone(View view, Visitors visitors) {
		String words = "I want to die tonight. Texted him again at lunch, four times.";
		Visitor visitor = joined(visitors, view, newName());
		visitor.open("/write");
		EntryScreen entry = new EditorScreen(visitor).words(words).keep(EntryScreen::new);
		assertThat(entry.words()).isEqualTo(words);
		assertThat(entry.notice()).contains("You don’t have to sit with this alone", "988", "Nobody was told");
		assertThat(entry.section(".notice").boundingBox().y).isLessThan(entry.section("h1").boundingBox().y)
			.isLessThan(entry.section(".words").boundingBox().y);
		assertThat(entry.marked()).isEmpty();
		assertThat(entry.findings()).isEmpty();
		entry.section("#findings summary").click();
		assertThat(entry.findings()).hasSize(1);
		assertThat(entry.again().notice()).contains("988");
	}

	@Test
	void aReopenedPageDoesNotTellWhoeverLooksAlong(Visitors visitors) {
		Visitor visitor = joined(visitors, View.PHONE, newName());
		visitor.open("/write");
		EntryScreen entry = new EditorScreen(visitor).words("He hit me again last night.").keep(EntryScreen::new);
		assertThat(entry.notice()).contains("If someone is hurting or frightening you", "1-800-799-7233");
		assertThat(entry.again().notice()).isEqualTo("Help");
		assertThat(entry.text().replace("He hit me again last night.", "")).doesNotContainIgnoringCase("hurt")
			.doesNotContainIgnoringCase("violence");
	}

	@ParameterizedTest
	@MethodSource("views")
	void nothingIsLostWhenTheSessionEndsWhileSomebodyWrites(View view, Visitors visitors) {
		String name = newName();
		Visitor visitor = joined(visitors, view, name);
		visitor.open("/write");
		EditorScreen editor = new EditorScreen(visitor).mood("breaking").words(WORDS);
		this.clock.pass(Duration.ofHours(13));
		SignInScreen door = editor.keep(SignInScreen::new);
		assertThat(door.text()).contains("What you typed is still here.");
		EntryScreen entry = door.signIn(name, EntryScreen::new);
		assertThat(entry.words()).isEqualTo(WORDS);
		assertThat(entry.text()).contains("breaking");
	}

	@Test
	void twoTabsEndInBothVersions(Visitors visitors) {
		Visitor visitor = joined(visitors, View.DESK, newName());
		visitor.open("/write");
		EntryScreen entry = new EditorScreen(visitor).words("First.").keep(EntryScreen::new);
		Page other = visitor.context().newPage();
		other.navigate(origin() + entry.path() + "/edit");
		entry.change().words("From the one tab.").keep(EntryScreen::new);
		other.getByLabel("Your words").fill("From the other tab.");
		other.getByText("Keep this").first().click();
		assertThat(other.locator("main").innerText()).contains("From the one tab.", "From the other tab.");
		other.getByText("Keep both").click();
		visitor.open("/journal");
		assertThat(new MonthScreen(visitor).entries()).hasSize(2);
		assertThat(entry.again().words()).isEqualTo("From the one tab.");
	}

	@Test
	void theBrowserTellsWhereSomebodyIs(Visitors visitors) {
		Visitor visitor = visitor(visitors, View.PHONE.from("de-DE", "Europe/Berlin"));
		visitor.open("/join");
		assertThat(new JoinScreen(visitor).zone()).isEqualTo("Europe/Berlin");
		visitor.open("/help");
		assertThat(visitor.page().locator("[data-countries] li").first().innerText()).isEqualTo("Germany");
		new PlainScreen(visitor).text();
		visitor.page().locator("main .row a").first().click();
		assertThat(new PlainScreen(visitor).heading()).isEqualTo("Who can help me in Germany?");
	}

}
