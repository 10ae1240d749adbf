package app.steady.account;

import java.time.Duration;
import java.util.List;

import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When browsers ask for the passphrase again. */
class AskingTests extends RunningTests {

	private static final String PASSPHRASE = "seven green lanterns";

	@ParameterizedTest
	@CsvSource({ "HALF_A_DAY, 720", "AN_HOUR, 60", "A_QUARTER, 15", "EVERY_TIME, 5" })
	void countsAtOnceOnAllOwnDevices(String asking, int minutes) {
		this.guest.joined("Own " + asking);
		Guest other = signedIn("Own " + asking, "own");
		choose(asking);
		this.clock.pass(Duration.ofMinutes(minutes).minusSeconds(1));
		assertThat(List.of(status(this.guest), status(other))).containsOnly(200);
		this.clock.pass(Duration.ofMinutes(minutes));
		assertThat(List.of(status(this.guest), status(other))).containsOnly(401);
	}

	@ParameterizedTest
	@CsvSource({ "HALF_A_DAY, 15", "A_QUARTER, 15", "EVERY_TIME, 5" })
	void countsOnASharedDeviceOnlyIfItIsSooner(String asking, int minutes) {
		this.guest.joined("Shared " + asking);
		Guest shared = signedIn("Shared " + asking, "shared");
		choose(asking);
		this.clock.pass(Duration.ofMinutes(minutes).minusSeconds(1));
		assertThat(status(shared)).isEqualTo(200);
		this.clock.pass(Duration.ofMinutes(minutes));
		assertThat(status(shared)).isEqualTo(401);
	}

	@Test
	void everyTimeMakesTheCookieEndWithTheBrowser() {
		this.guest.joined("Every");
		String cookie = this.guest.cookie().orElseThrow();
		Visited changed = page(this.guest).form("/account/devices/asking").with("asking", "EVERY_TIME").sendOnly();
		assertThat(changed.header("Set-Cookie").orElseThrow()).contains(cookie, "HttpOnly", "SameSite=Lax")
			.doesNotContain("Max-Age", "Expires");
		Visited back = this.guest.follow(changed).form("/account/devices/asking").with("asking", "AN_HOUR").sendOnly();
		assertThat(back.header("Set-Cookie").orElseThrow()).contains(cookie, "Max-Age=2592000");
		assertThat(status(this.guest)).isEqualTo(200);
	}

	@Test
	void everyTimeCountsForLaterSignInsAndEndsThemAfterTwelveHours() {
		this.guest.joined("Later");
		choose("EVERY_TIME");
		Visited in = this.guest.open("/sign-in")
			.form("/sign-in")
			.with("name", "Later")
			.with("passphrase", PASSPHRASE)
			.sendOnly();
		assertThat(in.header("Set-Cookie").orElseThrow()).doesNotContain("Max-Age", "Expires");
		for (int visit = 0; visit < 179; visit++) {
			this.clock.pass(Duration.ofMinutes(4));
			assertThat(status(this.guest)).isEqualTo(200);
		}
		this.clock.pass(Duration.ofMinutes(4));
		assertThat(status(this.guest)).isEqualTo(401);
	}

	@ParameterizedTest
	@EnumSource
	void showsWhatWasChosen(Asking asking) {
		this.guest.joined("Shown " + asking);
		Visited changed = choose(asking.name());
		assertThat(changed.text()).contains("Changed. This counts from now on");
		assertThat(changed.form("/account/devices/asking").value("asking")).isEqualTo(asking.name());
	}

	@Test
	void anUnknownChoiceChangesNothing() {
		this.guest.joined("Unknown");
		assertThat(choose("NEVER").status()).isEqualTo(400);
		assertThat(this.guest.open("/account/devices").form("/account/devices/asking").value("asking"))
			.isEqualTo("HALF_A_DAY");
	}

	private Visited choose(String asking) {
		return page(this.guest).form("/account/devices/asking").with("asking", asking).send();
	}

	private Guest signedIn(String name, String device) {
		Guest other = new Guest(this.port);
		other.open("/sign-in")
			.form("/sign-in")
			.with("name", name)
			.with("passphrase", PASSPHRASE)
			.with("device", device)
			.send();
		return other;
	}

	private static int status(Guest guest) {
		return guest.get("/journal").status();
	}

	private static Visited page(Guest guest) {
		return guest.open("/account/devices").form("/account/again").with("passphrase", PASSPHRASE).send();
	}

}
