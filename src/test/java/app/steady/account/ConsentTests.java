package app.steady.account;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import app.steady.visit.FilledForm;
import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.TestClock;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConsentTests extends RunningTests {

	@Test
	void isShownWithItsVersionAndDay() {
		this.guest.joined("Consent A");
		Visited page = this.guest.open("/account/consent");
		assertThat(page.text()).contains("You agreed to this on November 24, 2026. It is version 1.",
				"sealed so that only your passphrase opens it");
		assertThat(page.page().select("button[value=agree]")).isEmpty();
	}

	@Test
	void takenBackStopsWritingAndGivesTheWordsBack() {
		this.guest.joined("Consent B");
		FilledForm form = this.guest.open("/write").form("/write").with("text", "Two lines,\nboth mine");
		this.clock.pass(Duration.ofHours(5));
		assertThat(choose("back").text()).contains("You took your agreement back on November 25, 2026.");
		Visited stopped = form.sendOnly();
		assertThat(stopped.status()).isEqualTo(403);
		assertThat(stopped.heading()).isEqualTo("This was not kept");
		assertThat(stopped.page().selectFirst("textarea[readonly]").wholeText().strip())
			.isEqualTo("Two lines,\nboth mine");
		assertThat(stopped.page().select("main a").eachAttr("href")).contains("/account/export", "/account/delete");
		assertThat(entries(this.guest)).isZero();
	}

	@Test
	void givenAgainKeepsWhatWasStopped() {
		this.guest.joined("Consent C");
		FilledForm form = this.guest.open("/write").form("/write").with("text", "precious");
		choose("back");
		Visited kept = form.send().form("/account/consent").with("choice", "agree").send();
		assertThat(kept.path()).startsWith("/journal/");
		assertThat(kept.text()).contains("precious");
		assertThat(entries(this.guest)).isOne();
		assertThat(this.guest.open("/account/consent").text()).contains("It is version 1.");
	}

	@Test
	void takenBackKeepsNothingThatIsCarriedThroughSigningIn() {
		this.guest.joined("Consent D");
		choose("back");
		this.guest.open("/account").form("/sign-out").send();
		Visited signIn = this.guest.open("/write")
			.form("/write")
			.with("text", "carried")
			.send()
			.form("/sign-in/carrying")
			.send();
		Visited stopped = signIn.form("/sign-in")
			.with("name", "Consent D")
			.with("passphrase", "seven green lanterns")
			.send();
		assertThat(stopped.heading()).isEqualTo("This was not kept");
		assertThat(entries(this.guest)).isZero();
		Visited kept = stopped.form("/account/consent").with("choice", "agree").send();
		assertThat(kept.text()).contains("carried");
	}

	@Test
	void takenBackLetsPeopleReadDeleteChangeSettingsAndSignOut() {
		this.guest.joined("Consent E");
		String entry = this.guest.open("/write").form("/write").with("text", "from before").send().path();
		FilledForm change = this.guest.open(entry + "/edit").form(entry).with("text", "changed");
		choose("back");
		assertThat(change.sendOnly().status()).isEqualTo(403);
		assertThat(this.guest.open(entry).text()).contains("from before");
		assertThat(zone("Asia/Tokyo").text()).contains("Your time zone is changed.");
		assertThat(this.guest.post("/self-check", Map.of()).status()).isNotEqualTo(403);
		this.guest.open(entry + "/delete").form(entry + "/delete").send();
		assertThat(entries(this.guest)).isZero();
		assertThat(this.guest.open("/account").form("/sign-out").send().path()).isEqualTo("/");
	}

	@Test
	void ofOneOwnerIsNotThatOfAnother() {
		Guest other = new Guest(this.port).joined("Consent F");
		this.guest.joined("Consent G");
		choose("back");
		assertThat(other.open("/write").form("/write").with("text", "mine").send().path()).startsWith("/journal/");
		assertThat(other.open("/account/consent").text()).contains("It is version 1.");
	}

	@Test
	void wordsStoppedInAnotherNamesTabAreNotKeptByAgreeing() {
		Guest other = new Guest(this.port).joined("Consent H");
		String theirs = other.open("/write").form("/write").value("owner");
		this.guest.joined("Consent I");
		choose("back");
		FilledForm agree = this.guest.open("/account/consent").form("/account/consent");
		Visited answer = agree.with("choice", "agree")
			.with("carried-path", "/write")
			.with("carried.text", "somebody else’s")
			.with("carried.owner", theirs)
			.send();
		assertThat(answer.heading()).isEqualTo("This was written under another name");
		assertThat(entries(this.guest)).isZero();
	}

	@Test
	void cannotBeChangedByAForgedFormOrWithoutSigningIn() {
		this.guest.joined("Consent J");
		Visited forged = this.guest.post("/account/consent", Map.of("choice", List.of("back")));
		assertThat(forged.heading()).isEqualTo("Sign in");
		assertThat(this.guest.open("/account/consent").text()).contains("You agreed to this");
		assertThat(new Guest(this.port).get("/account/consent").status()).isEqualTo(401);
		assertThat(this.guest.get("/account/consent/needed").status()).isEqualTo(404);
	}

	@Test
	void toAnEarlierVersionIsAskedForAnew() {
		Details older = new Details(ZoneOffset.UTC, Membership.CONSENT - 1, TestClock.START);
		assertThat(older.mayKeep()).isFalse();
		assertThat(older.consenting(Membership.CONSENT, TestClock.START).mayKeep()).isTrue();
		assertThat(new Agreement(Membership.CONSENT, TestClock.START).isOutdated()).isFalse();
		assertThat(new Agreement(0, TestClock.START).isOutdated()).isFalse();
	}

	@Test
	void theZoneIsChosenFromTheListOnlyAndMovesTheDay() {
		this.guest.joined("Consent K");
		assertThat(this.guest.open("/account/zone").form("/account/zone").value("zone")).isEqualTo("Europe/Berlin");
		assertThat(zone("Mars/Olympus").page().select("#zone-error").text()).contains("Choose a place from the list");
		zone("Pacific/Kiritimati");
		assertThat(this.guest.open("/write").form("/write").value("date")).isEqualTo("2026-11-25");
		assertThat(this.guest.open("/account/zone").form("/account/zone").value("zone"))
			.isEqualTo("Pacific/Kiritimati");
	}

	private Visited zone(String zone) {
		return this.guest.open("/account/zone").form("/account/zone").with("zone", zone).send();
	}

	private Visited choose(String choice) {
		return this.guest.open("/account/consent").form("/account/consent").with("choice", choice).send();
	}

	private static int entries(Guest guest) {
		return guest.open("/journal").page().select(".entry-list li").size();
	}

}
