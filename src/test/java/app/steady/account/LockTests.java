package app.steady.account;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import app.steady.visit.FilledForm;
import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class LockTests extends RunningTests {

	@Autowired
	Devices devices;

	@Test
	void closesThePagesAtOnceAndKeepsTheBrowserKnown() {
		this.guest.joined("Lou Lock");
		String cookie = this.guest.cookie().orElseThrow();
		Visited locked = this.guest.open("/journal").form("/lock").send();
		assertThat(locked.path()).isEqualTo("/locked");
		assertThat(locked.page().title()).isEqualTo("Locked");
		assertThat(locked.heading()).isEqualTo("Locked");
		assertThat(this.guest.cookie()).contains(cookie);
		assertThat(row(cookie).wrappedKey()).isEmpty();
		Visited asked = this.guest.get("/journal");
		assertThat(asked.status()).isEqualTo(401);
		assertThat(asked.text()).contains("This browser is locked").doesNotContain("This page is private");
	}

	@Test
	void leadsBackToThePageOneCameFromAndReplacesTheRow() {
		this.guest.joined("Mia");
		DeviceCookie former = DeviceCookie.parse(this.guest.cookie().orElseThrow()).orElseThrow();
		FilledForm again = this.guest.open("/account").form("/lock").send().form("/sign-in");
		Visited back = again.with("name", "Mia").with("passphrase", "seven green lanterns").send();
		assertThat(back.path()).isEqualTo("/account");
		assertThat(this.devices.findById(former.deviceId())).isEmpty();
	}

	@Test
	void remembersThatTheDeviceIsShared() {
		this.guest.open("/join")
			.form("/join")
			.with("name", "Ned")
			.with("passphrase", "seven green lanterns")
			.with("device", "shared")
			.with("consent", "true")
			.send();
		Visited locked = this.guest.open("/journal").form("/lock").send();
		assertThat(locked.form("/sign-in").value("device")).isEqualTo("shared");
		assertThat(this.guest.get("/journal").form("/sign-in").value("device")).isEqualTo("shared");
	}

	@Test
	void locksFromATabThatIsOlderThanTheDevice() {
		this.guest.joined("Ola");
		FilledForm old = this.guest.open("/journal").form("/lock");
		this.guest.open("/sign-in")
			.form("/sign-in")
			.with("name", "Ola")
			.with("passphrase", "seven green lanterns")
			.send();
		assertThat(old.send().heading()).isEqualTo("Locked");
		assertThat(this.guest.get("/journal").status()).isEqualTo(401);
	}

	@Test
	void saysNothingOnASharedDeviceThatTheOldKeyCouldBringBack() {
		this.guest.joined("Pat Lock");
		FilledForm lock = this.guest.open("/journal").form("/lock");
		this.clock.pass(Duration.ofDays(31));
		assertThat(lock.send().heading()).isEqualTo("Locked");
		this.clock.reset();
		assertThat(this.guest.get("/journal").status()).isEqualTo(401);
	}

	@Test
	void isForEverybodyAndSaysThePageOnlyToThoseWhoAreLocked() {
		assertThat(this.guest.follow(this.guest.post("/lock", Map.of())).heading()).isEqualTo("Locked");
		assertThat(this.guest.get("/journal").text()).contains("This page is private");
		this.guest.joined("Quin");
		assertThat(this.guest.open("/locked").path()).isEqualTo("/journal");
		assertThat(this.guest.open("/locked?page=/account").path()).isEqualTo("/account");
	}

	@Test
	void leadsNowhereElse() {
		for (String path : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a?b=%0d%0a")) {
			Visited locked = this.guest.post("/lock", Map.of("carried-path", List.of(path)));
			assertThat(locked.location()).as(path).contains("/locked");
		}
		Visited linked = this.guest.open("/locked?page=//evil.example");
		assertThat(linked.form("/sign-in").fields()).doesNotContainKey("carried-path");
	}

	@Test
	void isRefusedToOtherSites() {
		this.guest.joined("Ria Lock");
		assertThat(this.guest.post("/lock", Map.of(), "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
		assertThat(this.guest.get("/journal").status()).isEqualTo(200);
	}

	@Test
	void asksTheDatabaseForNothingButTheLock() {
		this.guest.joined("Sol");
		String cookie = this.guest.cookie().orElseThrow();
		this.clock.pass(Duration.ofMinutes(2));
		this.guest.get("/sign-in");
		assertThat(row(cookie).isLongUnseen(this.clock.instant())).isTrue();
	}

	@Test
	void ofOneBrowserLeavesTheOthersAwake() {
		this.guest.joined("Tam Lock");
		Guest other = new Guest(this.port);
		other.open("/sign-in")
			.form("/sign-in")
			.with("name", "Tam Lock")
			.with("passphrase", "seven green lanterns")
			.send();
		this.guest.open("/journal").form("/lock").send();
		assertThat(other.get("/journal").status()).isEqualTo(200);
	}

	private Device row(String cookie) {
		return this.devices.findById(DeviceCookie.parse(cookie).orElseThrow().deviceId()).orElseThrow();
	}

}
