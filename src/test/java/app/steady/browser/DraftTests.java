package app.steady.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of words before they are kept. */
class DraftTests extends SiteTests {

	private static final String WORDS = "Texted him again at lunch.";

	private static final String STORED = "JSON.stringify(localStorage) + JSON.stringify(sessionStorage)";

	@Test
	void whatIsTypedOutlivesTheTabAndGoesWithThePage(Visitors visitors) {
		Visitor visitor = writing(visitors, View.PHONE);
		Page page = visitor.page();
		EditorScreen editor = new EditorScreen(visitor).mood("heavy").type(WORDS);
		assertThat(page.locator("[data-draft-line]").isVisible()).isFalse();
		page.clock().runFor(5_000);
		editor.says("Draft kept 21:15");
		assertThat(editor.aloud()).isEqualTo("Draft kept.");
		assertThat((String) page.evaluate(STORED)).doesNotContain("lunch");
		visitor.open("/about");
		visitor.open("/write");
		EditorScreen again = new EditorScreen(visitor);
		assertThat(again.words()).isEmpty();
		assertThat(again.text()).contains("You have a draft from Tuesday 20:15.");
		EditorScreen draft = again.goOn();
		assertThat(draft.words()).isEqualTo(WORDS);
		EntryScreen entry = draft.keep(EntryScreen::new);
		assertThat(entry.text()).contains("heavy");
		visitor.open("/write");
		assertThat(new EditorScreen(visitor).text()).doesNotContain("You have a draft");
	}

	@Test
	void whatIsTypedIsSentAtMostEveryFiveSecondsAndOnlyIfItChanged(Visitors visitors) {
		Visitor visitor = writing(visitors, View.DESK);
		Page page = visitor.page();
		EditorScreen editor = new EditorScreen(visitor).type("one");
		page.clock().runFor(4_900);
		assertThat(sent(visitor)).isZero();
		page.clock().runFor(100);
		editor.says("Draft kept 21:15");
		page.clock().runFor(60_000);
		assertThat(sent(visitor)).isOne();
		editor.type(" two");
		page.clock().runFor(1_000);
		editor.type(" three");
		page.clock().runFor(4_000);
		editor.says("Draft kept 21:16");
		assertThat(sent(visitor)).isEqualTo(2);
	}

	@Test
	void whoeverLeavesSendsNothingMore(Visitors visitors) {
		Visitor visitor = writing(visitors, View.DESK);
		visitor.mayGoTo("https://weather.com/");
		new EditorScreen(visitor).type(WORDS);
		visitor.page().locator("a.leave").click();
		visitor.page().waitForURL("https://weather.com/");
		assertThat(sent(visitor)).isZero();
	}

	@Test
	void whateverHappensTheWordsStayAndThePageSaysSo(Visitors visitors) {
		Visitor visitor = writing(visitors, View.DESK);
		visitor.mayBeRefusedAt("/write/draft");
		Page page = visitor.page();
		visitor.context().setOffline(true);
		EditorScreen editor = new EditorScreen(visitor).type(WORDS);
		page.clock().runFor(5_000);
		editor.says("Not kept yet. Your words are still here.");
		visitor.context().setOffline(false);
		page.clock().runFor(10_000);
		editor.says("Draft kept 21:15");
		assertThat(editor.aloud()).isEqualTo("Draft kept.");
		this.clock.pass(Duration.ofHours(13));
		editor.type(" And at night.");
		page.clock().runFor(5_000);
		editor.says("You are signed out, so this is not kept yet. Your words are still here.");
		assertThat(editor.words()).isEqualTo(WORDS + " And at night.");
		SignInScreen door = editor.keep(SignInScreen::new);
		assertThat(door.text()).contains("What you typed is still here.");
	}

	@Test
	void twoTabsWithOneDraftKeepTheWordsOfBoth(Visitors visitors) {
		Visitor visitor = writing(visitors, View.DESK);
		visitor.mayBeRefusedAt("/write/draft");
		EditorScreen draft = new EditorScreen(visitor).words(WORDS).asDraft().goOn();
		Page other = visitor.context().newPage();
		other.navigate(visitor.page().url());
		draft.words("From the one tab.");
		visitor.page().clock().runFor(5_000);
		draft.says("Draft kept");
		other.getByLabel("Your words").fill("From the other tab.");
		other.clock().runFor(5_000);
		other.waitForCondition(() -> other.locator("[data-draft-line]").innerText().startsWith("Draft kept"));
		visitor.open("/write");
		assertThat(new EditorScreen(visitor).text().split("You have a draft", -1)).hasSize(3);
	}

	@Test
	void withoutScriptsAButtonKeepsADraft(Visitors visitors) {
		Visitor visitor = joined(visitors, View.PHONE.withoutScripts(), newName());
		visitor.open("/write");
		EditorScreen kept = new EditorScreen(visitor).words(WORDS).asDraft();
		assertThat(kept.text()).contains("Your draft is kept, sealed. It is not read by the check.");
		EditorScreen draft = kept.goOn();
		assertThat(draft.words()).isEqualTo(WORDS);
		assertThat(draft.keep(EntryScreen::new).words()).isEqualTo(WORDS);
		visitor.open("/write");
		assertThat(new EditorScreen(visitor).text()).doesNotContain("You have a draft");
	}

	private Visitor writing(Visitors visitors, View view) {
		Visitor visitor = joined(visitors, view, newName());
		Instant evening = Instant.parse("2026-11-24T21:15:00Z");
		visitor.page().clock().install(new InstallOptions().setTime(Date.from(evening)));
		visitor.open("/write");
		visitor.page().clock().pauseAt(Date.from(evening.plusSeconds(30)));
		return visitor;
	}

	private static long sent(Visitor visitor) {
		return visitor.requests().stream().filter((url) -> url.endsWith("/write/draft")).count();
	}

}
