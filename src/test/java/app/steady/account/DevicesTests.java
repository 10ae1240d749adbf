package app.steady.account;

import java.time.Duration;
import java.util.UUID;

import app.steady.vault.DeviceToken;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import app.steady.visit.Guest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class DevicesTests extends RunningTests {

	@Autowired
	Devices devices;

	@Test
	void anOwnDeviceStaysForThirtyDaysWhileItIsUsed() {
		Visited joined = join("Ada", "own");
		assertThat(joined.header("Set-Cookie").orElseThrow()).contains("Max-Age=2592000", "HttpOnly", "SameSite=Lax",
				"Path=/");
		for (int visit = 1; visit <= 65; visit++) {
			this.clock.pass(Duration.ofHours(11));
			assertThat(this.guest.get("/journal").status()).isEqualTo(200);
		}
		this.clock.pass(Duration.ofDays(30).minusHours(65 * 11));
		assertThat(this.guest.get("/journal").status()).isEqualTo(401);
	}

	@Test
	void anOwnDeviceAsksAgainAfterTwelveIdleHours() {
		join("Bo", "own");
		this.clock.pass(Duration.ofHours(12));
		assertThat(this.guest.get("/journal").status()).isEqualTo(401);
	}

	@Test
	void aSharedDeviceEndsWithTheBrowserOrAfterFifteenIdleMinutes() {
		Visited joined = join("Cleo", "shared");
		assertThat(joined.header("Set-Cookie").orElseThrow()).doesNotContain("Max-Age", "Expires");
		this.clock.pass(Duration.ofMinutes(14));
		assertThat(this.guest.get("/journal").status()).isEqualTo(200);
		this.clock.pass(Duration.ofMinutes(15));
		assertThat(this.guest.get("/journal").status()).isEqualTo(401);
	}

	@Test
	void aBrowserThatWasQuietForTooLongIsKnownButHasNoKey() {
		join("Cyd", "own");
		this.clock.pass(Duration.ofHours(12));
		assertThat(this.guest.get("/journal").status()).isEqualTo(401);
		DeviceCookie cookie = DeviceCookie.parse(this.guest.cookie().orElseThrow()).orElseThrow();
		assertThat(this.devices.findById(cookie.deviceId()).orElseThrow().wrappedKey()).isEmpty();
		this.clock.pass(Duration.ofHours(-11));
		assertThat(this.guest.get("/journal").status()).isEqualTo(401);
	}

	@Test
	void signingOutEndsTheDeviceAndNotOnlyTheCookie() {
		join("Dani", "own");
		String cookie = this.guest.cookie().orElseThrow();
		this.guest.open("/journal").form("/sign-out").send();
		assertThat(this.guest.cookie()).isEmpty();
		assertThat(new Guest(this.port).withCookie(cookie).get("/journal").status()).isEqualTo(401);
	}

	@Test
	void signingInAgainOnABrowserEndsItsFormerDevice() {
		join("Eli", "own");
		String former = this.guest.cookie().orElseThrow();
		this.guest.open("/sign-in")
			.form("/sign-in")
			.with("name", "eli")
			.with("passphrase", "seven green lanterns")
			.send();
		assertThat(this.guest.get("/journal").status()).isEqualTo(200);
		assertThat(new Guest(this.port).withCookie(former).get("/journal").status()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "short", "AAAAAAAAAAAAAAAAAAAAAA", "not/base64*at+all",
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void aForgedCookieIsNobody(String cookie) {
		assertThat(this.guest.withCookie(cookie).get("/journal").status()).isEqualTo(401);
		assertThat(this.guest.withCookie(cookie).get("/write").status()).isEqualTo(200);
	}

	@Test
	void aCookieOfOneDeviceUnderAnotherOwnersIdIsNobody() {
		join("Fae", "own");
		DeviceCookie own = DeviceCookie.parse(this.guest.cookie().orElseThrow()).orElseThrow();
		DeviceCookie swapped = new DeviceCookie(UUID.randomUUID(), own.token());
		assertThat(this.guest.withCookie(swapped.value()).get("/journal").status()).isEqualTo(401);
		DeviceCookie guessed = new DeviceCookie(own.owner(), DeviceToken.generate());
		assertThat(this.guest.withCookie(guessed.value()).get("/journal").status()).isEqualTo(401);
	}

	private Visited join(String name, String device) {
		return this.guest.open("/join")
			.form("/join")
			.with("name", name)
			.with("passphrase", "seven green lanterns")
			.with("device", device)
			.with("zone", "Europe/Berlin")
			.with("consent", "true")
			.sendOnly();
	}

}
