package app.steady.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody sees who finds a phone that was left lying. */
class BlankingTests extends SiteTests {

	private static final String WORDS = "He asked where I was.";

	private static final Instant EVENING = Instant.parse("2026-11-24T21:15:00Z");

	private static final int MINUTE = 60_000;

	private String name;

	@Test
	void aSharedDeviceHidesThePageLocksItselfAndKeepsTheDraft(Visitors visitors) {
		Visitor visitor = writing(visitors, true);
		Page page = visitor.page();
		new EditorScreen(visitor).type(WORDS);
		page.clock().fastForward(15 * MINUTE - 11_000);
		assertThat(hidden(page)).isFalse();
		Request lock = locks(page, () -> page.clock().runFor(11_000));
		assertThat(lock.postData()).contains("carried-path=%2Fwrite", "_csrf=").doesNotContain("asked");
		assertThat(visitor.requests()).containsSubsequence(origin() + "/write/draft", origin() + "/lock");
		assertThat(draftAfterSigningIn(visitor)).isEqualTo(WORDS);
	}

	@Test
	void whatIsTypedInTheLastSecondsIsKeptBeforeThePageGoes(Visitors visitors) {
		Visitor visitor = writing(visitors, true);
		Page page = visitor.page();
		enterQuietly(page);
		page.clock().fastForward(14 * MINUTE);
		page.waitForResponse("**/write/draft", () -> page.clock().runFor(51_000));
		assertThat(hidden(page)).isFalse();
		locks(page, () -> page.clock().runFor(10_000));
		assertThat(draftAfterSigningIn(visitor)).isEqualTo(WORDS);
	}

	@Test
	void whoeverUsesThePageIsNotInterrupted(Visitors visitors) {
		Visitor visitor = writing(visitors, true);
		Page page = visitor.page();
		for (String deed : new String[] { "keydown", "pointermove", "touchstart", "scroll" }) {
			page.clock().fastForward(14 * MINUTE);
			page.evaluate("name => void document.dispatchEvent(new Event(name, { bubbles: true }))", deed);
		}
		assertThat(hidden(page)).isFalse();
		assertThat(visitor.requests()).noneMatch((url) -> url.endsWith("/lock"));
	}

	/**
	 * While a phone sleeps no timer runs; the first thing that happens afterwards counts.
	 */
	@Test
	void aPhoneThatSleptShowsNothing(Visitors visitors) {
		Visitor visitor = writing(visitors, true);
		Page page = visitor.page();
		page.clock().setFixedTime(Date.from(EVENING.plusSeconds(3_600)));
		assertThat(hidden(page)).isFalse();
		Request lock = locks(page, () -> assertThat((boolean) page.evaluate("""
				() => {
					document.dispatchEvent(new Event('visibilitychange'));
					return getComputedStyle(document.body).visibility === 'hidden';
				}""")).isTrue());
		assertThat(lock.method()).isEqualTo("POST");
	}

	@Test
	void wordsThatCannotBeSealedAnyMoreGoThroughTheSignIn(Visitors visitors) {
		Visitor visitor = writing(visitors, true);
		visitor.mayBeRefusedAt("/write/draft");
		Page page = visitor.page();
		enterQuietly(page);
		this.clock.pass(Duration.ofMinutes(16));
		page.waitForRequest((request) -> request.isNavigationRequest(), () -> page.clock().fastForward(15 * MINUTE));
		SignInScreen door = new SignInScreen(visitor);
		assertThat(door.text()).contains("What you typed is still here.").doesNotContain("asked");
		assertThat(door.signIn(this.name, EditorScreen::new).goOn().words()).isEqualTo(WORDS);
	}

	@Test
	void withoutAConnectionThePageHidesAndWaits(Visitors visitors) {
		Visitor visitor = writing(visitors, true);
		visitor.mayBeRefusedAt("/write/draft");
		Page page = visitor.page();
		enterQuietly(page);
		visitor.context().setOffline(true);
		page.clock().fastForward(14 * MINUTE);
		page.clock().runFor(MINUTE + 1_000);
		page.locator("#waiting").waitFor();
		assertThat(page.locator("#text").isVisible()).isFalse();
		visitor.context().setOffline(false);
		locks(page, () -> page.clock().runFor(5_000));
		assertThat(draftAfterSigningIn(visitor)).isEqualTo(WORDS);
	}

	@Test
	void anOwnDeviceThatMayBeQuietForHoursHidesNothing(Visitors visitors) {
		Visitor visitor = writing(visitors, false);
		visitor.page().clock().fastForward(60 * MINUTE);
		assertThat(hidden(visitor.page())).isFalse();
		assertThat(visitor.requests()).noneMatch((url) -> url.endsWith("/lock"));
	}

	private Visitor writing(Visitors visitors, boolean shared) {
		Visitor visitor = visitor(visitors, View.PHONE);
		visitor.open("/join");
		JoinScreen join = new JoinScreen(visitor);
		this.name = newName();
		(shared ? join.onSharedDevice() : join).join(this.name, MonthScreen::new);
		visitor.page().clock().install(new InstallOptions().setTime(Date.from(EVENING)));
		visitor.open("/write");
		visitor.page().clock().pauseAt(Date.from(EVENING.plusSeconds(30)));
		visitor.page().keyboard().press("Control");
		return visitor;
	}

	private String draftAfterSigningIn(Visitor visitor) {
		visitor.context().clearCookies();
		visitor.open("/sign-in");
		new SignInScreen(visitor).signIn(this.name, MonthScreen::new);
		visitor.open("/write");
		return new EditorScreen(visitor).goOn().words();
	}

	/** Words that no script was told of. */
	private static void enterQuietly(Page page) {
		page.evaluate("words => void (document.querySelector('#text').value = words)", WORDS);
	}

	private static boolean hidden(Page page) {
		return (boolean) page.evaluate("getComputedStyle(document.body).visibility === 'hidden'");
	}

	/** The request to lock; the page was hidden when it was sent. */
	private static Request locks(Page page, Runnable deed) {
		Request lock = page.waitForRequest("**/lock", deed);
		page.waitForURL((url) -> url.contains("/locked"));
		return lock;
	}

}
