package app.steady.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.steady.vault.PassphraseKeys;
import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody meets who guesses passphrases, and everybody else meanwhile. */
class GuessingTests extends RunningTests {

	private static final String RIGHT = "seven green lanterns";

	private static final String WRONG = "not the passphrase";

	private static final String TOO_MANY = "Too many tries from here. Wait 15 minutes, then try again. "
			+ "A browser you have used before is not affected.";

	@Autowired
	PassphraseKeys passphrases;

	private Guest stranger;

	@BeforeEach
	void arriveAsStranger() {
		this.stranger = new Guest(this.port);
	}

	@Test
	void anAddressWaitsAfterTenFailures() {
		this.stranger.joined("Lou Gues");
		guessTenTimes("Lou Gues", "192.0.2.1");
		long before = this.passphrases.derivations();
		Visited refused = signIn("Lou Gues", RIGHT, "192.0.2.1");
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.header("Retry-After")).contains("900");
		assertThat(refused.text()).contains(TOO_MANY);
		assertThat(refused.form("/sign-in").value("name")).isEqualTo("Lou Gues");
		assertThat(refused.form("/sign-in").value("passphrase")).isEmpty();
		assertThat(refused.page().select("a[href=/help]")).isNotEmpty();
		assertThat(this.passphrases.derivations()).isEqualTo(before);
		this.clock.pass(Duration.ofMinutes(15));
		assertThat(signIn("Lou Gues", RIGHT, "192.0.2.1").status()).isEqualTo(302);
	}

	@Test
	void theWaitIsSaidInMinutesThatAreLeft() {
		guessTenTimes("Nobody", "192.0.2.1");
		this.clock.pass(Duration.ofSeconds(845));
		Visited refused = signIn("Nobody", WRONG, "192.0.2.1");
		assertThat(refused.header("Retry-After")).contains("55");
		assertThat(refused.text()).contains("Wait 1 minute, then");
	}

	@Test
	void whoMustWaitKeepsWhatWasTyped() {
		guessTenTimes("Nobody", "127.0.0.1");
		Visited refused = this.guest.open("/write")
			.form("/write")
			.with("text", "precious")
			.send()
			.form("/sign-in/carrying")
			.send()
			.form("/sign-in")
			.with("name", "Mia")
			.with("passphrase", WRONG)
			.send();
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.form("/sign-in").value("carried.text")).isEqualTo("precious");
		assertThat(refused.form("/sign-in").value("name")).isEqualTo("Mia");
	}

	@Test
	void namesThatExistAndNamesThatDoNotAreTreatedTheSame() {
		this.stranger.joined("Known");
		assertThat(story("Known", "192.0.2.")).isEqualTo(story("Other", "198.51.100.")).contains("429 with 0");
	}

	/** Everything that shows while a name is guessed at from six addresses. */
	private List<String> story(String name, String network) {
		List<String> story = new ArrayList<>();
		for (int tried = 0; tried < 56; tried++) {
			long before = this.passphrases.derivations();
			Visited answer = signIn(name, WRONG, network + tried / 11);
			story.add(answer.status() + " with " + (this.passphrases.derivations() - before));
			story.add(answer.text() + answer.header("Retry-After"));
		}
		return story;
	}

	@Test
	void knowingANameLocksItsOwnerOutNowhereWhereTheyWereBefore() {
		this.guest.joined("Noor Gues");
		for (int address = 1; address <= 5; address++) {
			guessTenTimes("Noor Gues", "192.0.2." + address);
		}
		Visited refused = signIn("Noor Gues", RIGHT, "192.0.2.6");
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.text()).contains("Too many tries from here. Wait 60 minutes, then try again.");
		assertThat(signIn("Somebody else", WRONG, "192.0.2.6").status()).isEqualTo(422);
		assertThat(signIn(this.guest, "Noor Gues", RIGHT, "192.0.2.1").status()).isEqualTo(302);
		assertThat(this.guest.get("/journal").status()).isEqualTo(200);
	}

	@Test
	void oneAddressAloneNeverStopsAName() {
		this.stranger.joined("Pia Gues");
		for (int quarter = 0; quarter < 5; quarter++) {
			guessTenTimes("Pia Gues", "192.0.2.1");
			assertThat(signIn("Pia Gues", WRONG, "192.0.2.1").status()).isEqualTo(429);
			assertThat(signIn("Pia Gues", RIGHT, "192.0.2.2").status()).isEqualTo(302);
			this.clock.pass(Duration.ofMinutes(15));
		}
	}

	@Test
	void aKnownBrowserHasACountOfItsOwn() {
		this.guest.joined("Quinn Gues");
		for (int tried = 0; tried < 10; tried++) {
			assertThat(signIn(this.guest, "Quinn Gues", WRONG, "192.0.2.1").status()).isEqualTo(422);
		}
		Visited refused = signIn(this.guest, "quinn gues", RIGHT, "192.0.2.2");
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.text()).contains("Too many tries on this browser. Wait 15 minutes, then try again.")
			.doesNotContain("not affected");
		guessTenTimes("Quinn Gues", "192.0.2.1");
	}

	@Test
	void aBrowserThatIsKnownToSomebodyElseIsUnknown() {
		this.stranger.joined("Rosa");
		this.guest.joined("Stalker");
		for (int tried = 0; tried < 10; tried++) {
			assertThat(signIn(this.guest, "Rosa", WRONG, "192.0.2.1").status()).isEqualTo(422);
		}
		assertThat(signIn(this.guest, "Rosa", WRONG, "192.0.2.1").status()).isEqualTo(429);
	}

	@Test
	void aBrowserThatSignedOutIsUnknown() {
		this.guest.joined("Sam");
		String cookie = this.guest.cookie().orElseThrow();
		this.guest.open("/journal").form("/sign-out").send();
		guessTenTimes("Sam", "192.0.2.1");
		assertThat(signIn(this.guest.withCookie(cookie), "Sam", RIGHT, "192.0.2.1").status()).isEqualTo(429);
	}

	@Test
	void signingInInBetweenWipesNoFailure() {
		this.stranger.joined("Tam Gues");
		this.stranger.joined("Eve");
		for (int tried = 0; tried < 10; tried++) {
			assertThat(signIn("Tam Gues", WRONG, "192.0.2.1").status()).isEqualTo(422);
			assertThat(signIn("Eve", RIGHT, "192.0.2.1").status()).isEqualTo((tried < 9) ? 302 : 429);
		}
	}

	@Test
	void joiningUnderATakenNameIsNoWayAroundTheLimit() {
		this.stranger.joined("Uma Gues");
		for (int tried = 0; tried < 10; tried++) {
			assertThat(join("Uma Gues", "192.0.2.1").status()).isEqualTo(422);
		}
		long before = this.passphrases.derivations();
		assertThat(join("Uma Gues", "192.0.2.1").text()).contains("Somebody here has this name already");
		assertThat(this.passphrases.derivations() - before).as("only the key of the new account").isEqualTo(1);
		assertThat(signIn("Uma Gues", WRONG, "192.0.2.1").status()).isEqualTo(429);
	}

	@Test
	void twentyMayJoinFromOneAddressInAnHour() {
		for (int joined = 0; joined < 20; joined++) {
			assertThat(join("Newcomer " + joined, "192.0.2.1").status()).isEqualTo(302);
		}
		Visited refused = join("One more", "192.0.2.1");
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.header("Retry-After")).contains("3600");
		assertThat(refused.text())
			.contains("Too many people have joined from here just now. Wait 60 minutes, then try again.");
		assertThat(refused.form("/join").value("name")).isEqualTo("One more");
		assertThat(refused.form("/join").value("carried.text")).isEqualTo("precious");
		assertThat(join("One more", "192.0.2.2").status()).isEqualTo(302);
	}

	@Test
	void whatAProxyWasToldBeforeIsNotBelieved() {
		for (int tried = 0; tried < 10; tried++) {
			signIn("Nobody", WRONG, "198.51.100." + tried + ", 192.0.2.1");
		}
		assertThat(signIn("Nobody", WRONG, "198.51.100.77, 192.0.2.1").status()).isEqualTo(429);
	}

	private void guessTenTimes(String name, String address) {
		for (int tried = 0; tried < 10; tried++) {
			assertThat(signIn(name, WRONG, address).status()).isEqualTo(422);
		}
	}

	private Visited signIn(String name, String passphrase, String address) {
		return signIn(stranger(), name, passphrase, address);
	}

	/** A browser that was never here. */
	private Guest stranger() {
		this.stranger.forgetCookies();
		return this.stranger;
	}

	private static Visited signIn(Guest guest, String name, String passphrase, String address) {
		return from(address, guest, "/sign-in",
				Map.of("name", List.of(name), "passphrase", List.of(passphrase), "device", List.of("own")));
	}

	private Visited join(String name, String address) {
		return from(address, stranger(), "/join", Map.of("name", List.of(name), "passphrase", List.of(WRONG), "consent",
				List.of("true"), "carried-path", List.of("/write"), "carried.text", List.of("precious")));
	}

	private static Visited from(String address, Guest guest, String path, Map<String, List<String>> fields) {
		return guest.post(path, fields, "Sec-Fetch-Site", "same-origin", "X-Forwarded-For", address);
	}

}
