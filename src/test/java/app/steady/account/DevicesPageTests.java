package app.steady.account;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an owner sees of all browsers and can do to them, with two of them at hand. */
class DevicesPageTests extends RunningTests {

	private static final String PASSPHRASE = "seven green lanterns";

	private static final String FIREFOX = "Mozilla/5.0 (Android 14; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0";

	@Test
	void asksForThePassphraseFirst() {
		this.guest.joined("Abe");
		Visited asked = this.guest.open("/account/devices");
		assertThat(asked.status()).isEqualTo(403);
		assertThat(asked.heading()).isEqualTo("Your passphrase again");
		assertThat(asked.text()).doesNotContain("Signed in lately");
		assertThat(page(this.guest).heading()).isEqualTo("Where you are signed in");
	}

	@Test
	void showsWhichBrowsersAndWhen() {
		this.guest.joined("Bea Devi");
		this.clock.pass(Duration.ofDays(2));
		Guest phone = phone("Bea Devi", "shared");
		this.clock.pass(Duration.ofMinutes(5));
		List<String> rows = page(phone).page().select("main li:has([name=device])").eachText();
		assertThat(rows.get(0)).contains("Firefox on Android", "this one", "shared device", "awake", "Used just now",
				"signed in today at 21:15");
		assertThat(rows.get(1)).contains("A browser", "own device", "locked", "Used on Tuesday at 21:15")
			.doesNotContain("this one");
	}

	@Test
	void showsWhoSignedInLatelyAndWhatToDo() {
		this.guest.joined("Cas");
		Visited page = page(phone("Cas", "own"));
		assertThat(page.page().select("main li:not(:has([name=device]))").eachText()).hasSize(2)
			.anyMatch((line) -> line.equals("Today at 21:15 With the passphrase, Firefox on Android, own device"))
			.anyMatch((line) -> line.startsWith("Today at 21:15 Joined, A browser"));
		assertThat(page.page().select("a[href=/account/passphrase]").text()).isEqualTo("Someone knows my passphrase");
	}

	@Test
	void endsOneBrowserAndThisOneStays() {
		this.guest.joined("Dee");
		Guest phone = phone("Dee", "own");
		Visited ended = page(this.guest).form("/account/devices/end").with("device", id(phone)).send();
		assertThat(ended.text()).contains("That browser is no longer signed in");
		assertThat(phone.get("/journal").status()).isEqualTo(401);
		assertThat(this.guest.get("/journal").status()).isEqualTo(200);
	}

	@Test
	void endingThisOneSignsOut() {
		this.guest.joined("Edi");
		Visited ended = page(this.guest).form("/account/devices/end").with("device", id(this.guest)).send();
		assertThat(ended.path()).isEqualTo("/");
		assertThat(this.guest.cookie()).isEmpty();
	}

	@Test
	void endsAllOthersOrAll() {
		this.guest.joined("Flo");
		Guest phone = phone("Flo", "own");
		page(this.guest).form("/account/devices/end-others").send();
		assertThat(phone.get("/journal").status()).isEqualTo(401);
		Guest again = phone("Flo", "own");
		Visited page = page(this.guest);
		assertThat(page.form("/account/devices/end-all").send().path()).isEqualTo("/");
		assertThat(again.get("/journal").status()).isEqualTo(401);
		assertThat(this.guest.cookie()).isEmpty();
	}

	@Test
	void anotherOwnersBrowserCannotBeEndedAndTheAnswerIsTheSame() {
		this.guest.joined("Gus Devi");
		Guest stranger = new Guest(this.port).joined("Hedda");
		phone("Hedda", "own");
		Visited page = page(stranger);
		for (String id : List.of(id(this.guest), UUID.randomUUID().toString(), "", "' or 1=1", "x".repeat(1000))) {
			Visited answer = page.form("/account/devices/end").with("device", id).sendOnly();
			assertThat(answer.location()).as(id).contains("/account/devices?done=ended");
			assertThat(answer.status()).isEqualTo(302);
		}
		page.form("/account/devices/end-others").send();
		page.form("/account/devices/end-all").send();
		assertThat(this.guest.get("/journal").status()).isEqualTo(200);
	}

	@Test
	void aButtonPressedLateAsksAgainAndSaysThatNothingHappened() {
		this.guest.joined("Ira");
		Guest phone = phone("Ira", "own");
		Visited page = page(this.guest);
		this.clock.pass(Duration.ofMinutes(5));
		Visited asked = page.form("/account/devices/end-others").send();
		assertThat(asked.heading()).isEqualTo("Your passphrase again");
		Visited back = asked.form("/account/again").with("passphrase", PASSPHRASE).send();
		assertThat(back.text()).contains("Nothing was changed yet");
		assertThat(phone.get("/journal").status()).isEqualTo(200);
		back.form("/account/devices/end-others").send();
		assertThat(phone.get("/journal").status()).isEqualTo(401);
	}

	@Test
	void needsTheFormsToken() {
		this.guest.joined("Jil");
		page(this.guest);
		Guest phone = phone("Jil", "own");
		this.guest.post("/account/devices/end-others", Map.of("_csrf", List.of("forged")));
		assertThat(phone.get("/journal").status()).isEqualTo(200);
	}

	@Test
	void saysNothingForWordsItDoesNotKnow() {
		this.guest.joined("Kim Devi");
		page(this.guest);
		assertThat(this.guest.open("/account/devices?done=%3Cb%3Ex").page().select(".flash")).isEmpty();
		assertThat(this.guest.open("/account/devices/nowhere").status()).isEqualTo(404);
	}

	private Guest phone(String name, String device) {
		Guest phone = new Guest(this.port);
		phone.post("/sign-in",
				Map.of("name", List.of(name), "passphrase", List.of(PASSPHRASE), "device", List.of(device)),
				"Sec-Fetch-Site", "same-origin", "User-Agent", FIREFOX);
		return phone;
	}

	private static Visited page(Guest guest) {
		Visited page = guest.open("/account/devices");
		return (page.status() == 200) ? page : page.form("/account/again").with("passphrase", PASSPHRASE).send();
	}

	private static String id(Guest guest) {
		return DeviceCookie.parse(guest.cookie().orElseThrow()).orElseThrow().token().id().toString();
	}

}
