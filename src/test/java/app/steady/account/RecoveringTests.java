package app.steady.account;

import java.time.Duration;

import app.steady.visit.FilledForm;
import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A recovery code from the first look at it to its use, over the web. */
class RecoveringTests extends RunningTests {

	private static final String OLD = "seven green lanterns";

	private static final String NEW = "nine brown harbors";

	@Test
	void joiningLeadsToACodeThatIsShownOnce() {
		Visited offered = join(this.guest, "Abe");
		assertThat(offered.path()).isEqualTo("/account/first-code");
		FilledForm make = offered.form("/account/first-code");
		Visited shown = make.send();
		assertThat(code(shown)).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}");
		assertThat(shown.header("Cache-Control")).contains("no-store");
		assertThat(shown.page().title()).isEqualTo("Page");
		assertThat(shown.page().select(".paper").text())
			.isEqualTo(code(shown) + " Keep this where only you look. " + "http://localhost:8080");
		Visited reloaded = make.send();
		assertThat(reloaded.heading()).isEqualTo("Do you have your code?");
		assertThat(reloaded.body()).doesNotContain(code(shown).substring(0, 4));
		assertThat(recover("Abe", code(shown)).status()).isEqualTo(200);
	}

	@Test
	void theBannerStaysUntilTheCodeIsConfirmed() {
		this.guest.joined("Bea Reco");
		assertThat(banner(this.guest)).contains("the only way back to your pages");
		String code = code(this.guest.open("/account/first-code").form("/account/first-code").send());
		assertThat(banner(this.guest)).contains("the only way back to your pages");
		Visited wrong = confirm("0000");
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.text()).contains("not the last four characters");
		assertThat(confirm(" " + code.substring(30).toLowerCase() + " ").heading()).isEqualTo("You have your code");
		assertThat(banner(this.guest)).isEmpty();
		assertThat(new Guest(this.port).open("/sign-in").page().select("aside")).isEmpty();
	}

	@Test
	void anHourAfterJoiningAndForEveryOtherCodeThePassphraseIsAskedFor() {
		this.guest.joined("Cal");
		Visited open = this.guest.open("/account/first-code");
		this.clock.pass(Duration.ofHours(1));
		assertThat(this.guest.open("/account/first-code").heading()).isEqualTo("Your passphrase again");
		Visited again = open.form("/account/first-code").send();
		assertThat(again.heading()).isEqualTo("Your passphrase again");
		FilledForm make = again.form("/account/again").with("passphrase", OLD).send().form("/account/code");
		String first = code(make.send());
		assertThat(make.send().heading()).isEqualTo("Do you have your code?");
		String second = code(this.guest.open("/account/code").form("/account/code").send());
		assertThat(recover("Cal", first).status()).isEqualTo(422);
		assertThat(recover("Cal", second).status()).isEqualTo(200);
	}

	@Test
	void aCodeInSmallLettersAndSpacesOpensTheAccountOnce() {
		String code = joinedWithCode("Dot Reco");
		Visited in = recover("  dot reco", code.toLowerCase().replace('-', ' '));
		assertThat(in.text()).contains("your new passphrase works");
		String next = code(in);
		assertThat(next).isNotEqualTo(code);
		assertThat(in.guest().open("/journal").status()).isEqualTo(200);
		assertThat(signIn("Dot Reco", OLD).status()).isEqualTo(422);
		assertThat(signIn("Dot Reco", NEW).path()).isEqualTo("/journal");
		assertThat(recover("Dot Reco", code).text()).contains("no such name with this code");
		assertThat(recover("Dot Reco", next).status()).isEqualTo(200);
	}

	@Test
	void unknownNamesAndWrongCodesAreToldTheSame() {
		String code = joinedWithCode("Eve Reco");
		String theirs = joinedWithCode("Flo Reco");
		new Guest(this.port).joined("Gus Reco");
		String wrong = recover("Eve Reco", theirs).text();
		assertThat(recover("Nobody by this name", code).text()).isEqualTo(wrong);
		assertThat(recover("Gus Reco", code).text()).isEqualTo(wrong);
		assertThat(wrong).contains("no such name with this code");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ABCD", "not a code at all, and much too long to be one, whatever one may think of it",
			"0123-4567-89AB-CDEF-GHJK-MNPQ-RSTX" })
	void aSlipIsToldBesideTheFieldAndWhatWasTypedComesBack(String typed) {
		FilledForm form = new Guest(this.port).open("/recover").form("/recover");
		Visited again = form.with("name", "Eve Reco").with("code", typed).with("passphrase", NEW).send();
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.page().select("#code-error").text()).contains("Compare it with your paper once more.");
		assertThat(again.form("/recover").value("code")).isEqualTo(typed);
		assertThat(again.form("/recover").value("name")).isEqualTo("Eve Reco");
		assertThat(again.body()).doesNotContain(NEW);
	}

	@Test
	void whatWasTypedSignedOutIsKeptWithTheCode() {
		String code = joinedWithCode("Han");
		Guest other = new Guest(this.port);
		Visited signIn = other.open("/write")
			.form("/write")
			.with("text", "precious")
			.send()
			.form("/sign-in/carrying")
			.send();
		FilledForm recover = signIn.form("/recover/carrying").send().form("/recover");
		assertThat(recover.value("carried.text")).isEqualTo("precious");
		Visited in = recover.with("name", "Han").with("code", code).with("passphrase", NEW).send();
		String onward = in.page().select("main a:contains(Go on)").attr("href");
		assertThat(onward).startsWith("/journal/");
		assertThat(other.open(onward).text()).contains("precious");
	}

	@Test
	void whatCannotBeKeptAtOnceWaitsOnThePageWithTheCode() {
		String code = joinedWithCode("Ida Reco");
		this.guest.joined("Jan Reco");
		Visited editor = this.guest.open("/write");
		this.clock.pass(Duration.ofDays(31));
		Visited in = editor.form("/write")
			.with("text", "written by Jan")
			.send()
			.form("/recover/carrying")
			.send()
			.form("/recover")
			.with("name", "Ida Reco")
			.with("code", code)
			.with("passphrase", NEW)
			.send();
		assertThat(code(in)).isNotEmpty();
		assertThat(in.form("/sign-in/carrying").send().form("/sign-in").value("carried.text"))
			.isEqualTo("written by Jan");
	}

	@Test
	void otherBrowsersAreToldOnce() {
		String code = joinedWithCode("Kim Reco");
		Guest home = signIn("Kim Reco", OLD).guest();
		Visited in = recover("Kim Reco", code);
		assertThat(banner(in.guest())).doesNotContain("was used");
		assertThat(banner(home)).contains("On Tuesday, November 24, at 21:15 a recovery code was used");
		home.open("/journal").form("/account/recovered").send();
		assertThat(banner(home)).doesNotContain("was used");
		Guest later = signIn("Kim Reco", NEW).guest();
		assertThat(banner(later)).contains("a recovery code was used");
		this.clock.pass(Duration.ofDays(90));
		assertThat(banner(signIn("Kim Reco", NEW).guest())).doesNotContain("was used");
	}

	@Test
	void whoDidNotUseTheCodeLocksTheThiefOut() {
		String code = joinedWithCode("Lea Reco");
		Guest home = signIn("Lea Reco", OLD).guest();
		Guest thief = recover("Lea Reco", code).guest();
		FilledForm notMe = home.open("/account/recovered").form("/account/recovered/not-me");
		Visited wrong = notMe.with("former", NEW).with("passphrase", "eleven white doors").send();
		assertThat(wrong.text()).contains("not the passphrase that you had before");
		assertThat(thief.open("/journal").status()).isEqualTo(200);
		Visited back = notMe.with("former", OLD).send();
		assertThat(back.text()).contains("Everybody else is signed out");
		assertThat(home.open("/journal").status()).isEqualTo(200);
		assertThat(banner(home)).doesNotContain("was used");
		assertThat(thief.open("/journal").status()).isEqualTo(401);
		assertThat(signIn("Lea Reco", NEW).status()).isEqualTo(422);
		assertThat(signIn("Lea Reco", "eleven white doors").path()).isEqualTo("/journal");
	}

	private static Visited join(Guest guest, String name) {
		return guest.open("/join")
			.form("/join")
			.with("name", name)
			.with("passphrase", OLD)
			.with("zone", "Europe/Berlin")
			.with("consent", "true")
			.send();
	}

	private String joinedWithCode(String name) {
		return code(join(new Guest(this.port), name).form("/account/first-code").send());
	}

	private Visited confirm(String typed) {
		return this.guest.open("/account/code/confirm").form("/account/code/confirm").with("code", typed).send();
	}

	private Visited recover(String name, String code) {
		return new Guest(this.port).open("/recover")
			.form("/recover")
			.with("name", name)
			.with("code", code)
			.with("passphrase", NEW)
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

	private static String banner(Guest guest) {
		return guest.open("/journal").page().select("aside").text();
	}

}
