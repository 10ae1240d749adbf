package app.steady.account;

import java.time.Duration;

import app.steady.visit.FilledForm;
import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Another passphrase, and locking out whoever knows the one there is, over the web. */
class PassphraseTests extends RunningTests {

	private static final String OLD = "seven green lanterns";

	private static final String NEW = "nine brown harbors";

	@Autowired
	SignedInDevices devices;

	@Autowired
	Resealing resealing;

	@Test
	void anotherPassphraseLeavesAllElseAsItIs() {
		this.guest.joined("Max Pass");
		String code = code(this.guest.open("/account/first-code").form("/account/first-code").send());
		Guest other = signIn("Max Pass", OLD).guest();
		Visited changed = proved("/account/passphrase").form("/account/passphrase").with("passphrase", NEW).send();
		assertThat(changed.text()).contains("Your passphrase is changed.");
		assertThat(other.open("/journal").status()).isEqualTo(200);
		assertThat(signIn("Max Pass", OLD).status()).isEqualTo(422);
		assertThat(signIn("Max Pass", NEW).path()).isEqualTo("/journal");
		assertThat(recover("Max Pass", code).status()).isEqualTo(200);
	}

	@Test
	void aShortOneIsRefusedAndNothingTypedComesBack() {
		this.guest.joined("Nat");
		for (String path : new String[] { "/account/passphrase", "/account/passphrase/known" }) {
			Visited again = proved(path).form(path).with("passphrase", "lanterns").send();
			assertThat(again.status()).isEqualTo(422);
			assertThat(again.text()).contains("at least 12 characters");
			assertThat(again.body()).doesNotContain("lanterns");
		}
		assertThat(signIn("Nat", OLD).path()).isEqualTo("/journal");
	}

	@Test
	void whoKnowsThePassphraseIsLockedOutAndThePagesGetANewKey() {
		this.guest.joined("Oda Pass");
		String entry = this.guest.open("/write").form("/write").with("text", "my own words").send().path();
		String code = code(this.guest.open("/account/first-code").form("/account/first-code").send());
		Guest thief = signIn("Oda Pass", OLD).guest();
		Visited before = proved("/account/passphrase/known");
		assertThat(before.text()).contains("Whoever has an old copy of the database");
		Visited locked = before.form("/account/passphrase/known").with("passphrase", NEW).send();
		assertThat(locked.text()).contains("Whoever has an old copy of the database");
		assertThat(code(locked)).isNotEqualTo(code).isNotEmpty();
		assertThat(thief.open("/journal").status()).isEqualTo(401);
		assertThat(signIn("Oda Pass", OLD).status()).isEqualTo(422);
		assertThat(recover("Oda Pass", code).status()).isEqualTo(422);
		assertThat(this.guest.open(entry).text()).contains("my own words");
		this.guest.open(entry + "/edit").form(entry).with("text", "changed meanwhile").send();
		untilAllIsSealedAnew();
		assertThat(this.guest.open(entry).text()).contains("changed meanwhile");
		assertThat(proved("/account/passphrase", NEW).text()).contains("Nothing is sealed with the old key any more");
		this.clock.pass(Duration.ofHours(1));
		Awaitility.await().until(() -> !visitor().key().hasOlder());
		assertThat(this.guest.open(entry).text()).contains("changed meanwhile");
		assertThat(signIn("Oda Pass", NEW).guest().open(entry).text()).contains("changed meanwhile");
	}

	@Test
	void aSignInThatRanMeanwhileLeavesNoBrowserThatWorks() {
		this.guest.joined("Pia Pass");
		Owner old = visitor();
		proved("/account/passphrase/known").form("/account/passphrase/known").with("passphrase", NEW).send();
		SignedIn late = this.devices.open(old, AccountServices.BROWSER, Asking.HALF_A_DAY, Way.PASSPHRASE);
		Guest thief = new Guest(this.port).withCookie(late.cookie().value());
		assertThat(thief.get("/journal").status()).isEqualTo(401);
	}

	@Test
	void theSecondOfTwoWhoLockOutIsToldSo() {
		this.guest.joined("Ria Pass");
		Guest second = signIn("Ria Pass", OLD).guest();
		FilledForm late = again(second.open("/account/passphrase/known"), OLD).form("/account/passphrase/known");
		proved("/account/passphrase/known").form("/account/passphrase/known").with("passphrase", NEW).send();
		Visited refused = late.with("passphrase", "eleven white doors").send();
		assertThat(refused.heading()).isEqualTo("Sign in");
		assertThat(refused.body()).doesNotContain("eleven white doors");
		assertThat(signIn("Ria Pass", NEW).path()).isEqualTo("/journal");
	}

	private void untilAllIsSealedAnew() {
		Awaitility.await().until(() -> {
			this.clock.pass(Duration.ofMinutes(1));
			return this.resealing.left(visitor()) == 0;
		});
		this.guest.open("/account");
	}

	/** The owner as the next request sees them; a visit lets sealing anew go on. */
	private Owner visitor() {
		this.guest.open("/account");
		return this.devices.recognise(DeviceCookie.parse(this.guest.cookie().orElseThrow()).orElseThrow())
			.orElseThrow()
			.owner();
	}

	private Visited proved(String path) {
		return proved(path, OLD);
	}

	private Visited proved(String path, String passphrase) {
		return again(this.guest.open(path), passphrase);
	}

	private static Visited again(Visited asked, String passphrase) {
		return asked.heading().equals("Your passphrase again")
				? asked.form("/account/again").with("passphrase", passphrase).send() : asked;
	}

	private Visited recover(String name, String code) {
		return new Guest(this.port).open("/recover")
			.form("/recover")
			.with("name", name)
			.with("code", code)
			.with("passphrase", "eleven white doors")
			.send();
	}

	private Visited signIn(String name, String passphrase) {
		return new Guest(this.port).open("/sign-in")
			.form("/sign-in")
			.with("name", name)
			.with("passphrase", passphrase)
			.send();
	}

	private static String code(Visited shown) {
		return shown.page().select(".code").text();
	}

}
