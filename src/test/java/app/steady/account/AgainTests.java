package app.steady.account;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import app.steady.vault.PassphraseKeys;
import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class AgainTests extends RunningTests {

	@Autowired
	SignedInDevices devices;

	@Autowired
	PassphraseKeys passphrases;

	@Test
	void theRightPassphraseCountsForFiveMinutesOnThisBrowserOnly() {
		this.guest.joined("Gil");
		DeviceCookie here = cookie(this.guest);
		assertThat(isProved(here)).isFalse();
		again("seven green lanterns");
		assertThat(isProved(here)).isTrue();
		this.clock.pass(Duration.ofMinutes(5));
		assertThat(isProved(here)).isFalse();
	}

	@Test
	void aWrongOneDoesNotAndCostsOneDerivation() {
		this.guest.joined("Hug");
		long before = this.passphrases.derivations();
		again("seven green lantern");
		assertThat(this.passphrases.derivations() - before).isOne();
		assertThat(isProved(cookie(this.guest))).isFalse();
	}

	@Test
	void afterTenWrongOnesNothingIsDerivedForAQuarterOfAnHour() {
		this.guest.joined("Ivo");
		for (int i = 0; i < 10; i++) {
			assertThat(again("wrong").status()).isEqualTo(422);
		}
		long before = this.passphrases.derivations();
		assertThat(again("seven green lanterns").status()).isEqualTo(429);
		assertThat(this.passphrases.derivations()).isEqualTo(before);
		this.clock.pass(Duration.ofMinutes(15));
		assertThat(again("seven green lanterns").status()).isEqualTo(302);
	}

	private boolean isProved(DeviceCookie cookie) {
		return this.devices.recognise(cookie).orElseThrow().proved();
	}

	private Visited again(String passphrase) {
		String token = this.guest.open("/account").form("/sign-out").value("_csrf");
		return this.guest.post("/account/again", Map.of("passphrase", List.of(passphrase), "_csrf", List.of(token)));
	}

	private static DeviceCookie cookie(Guest guest) {
		return DeviceCookie.parse(guest.cookie().orElseThrow()).orElseThrow();
	}

}
