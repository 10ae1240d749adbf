package app.steady.profile.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.steady.visit.FilledForm;
import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTests extends RunningTests {

	private static final String PASSPHRASE = "seven green lanterns";

	private static final String KIT = "i miss kit so much";

	private static final String DANGER = "I want to die tonight. Texted him again at lunch, four times.";

	@Autowired
	JdbcClient sql;

	@Test
	void everythingIsOnUntilSomebodySwitchesItOff() {
		FilledForm form = this.guest.joined("Set 1").open("/profile").form("/profile");
		assertThat(form.fields()).containsKeys("needing", "missing", "crisis").doesNotContainKey("quiet");
		assertThat(form.value("names")).isBlank();
		Visited saved = form.send();
		assertThat(saved.path()).isEqualTo("/profile");
		assertThat(saved.page().select(".flash[role=status]").text()).isEqualTo("Saved.");
	}

	@Test
	void aNameIsReadAsThePartnerOnPagesKeptFromThenOn() {
		this.guest.joined("Set 2");
		Visited before = write(KIT);
		assertThat(before.page().select(".finding")).isEmpty();
		assertThat(settings().with("names", "Kit, bear").send().form("/profile").value("names").strip())
			.isEqualTo("Kit bear");
		assertThat(write(KIT).page().select(".finding .phrase").text()).isEqualTo(KIT);
		String path = before.path();
		Visited changed = this.guest.open(path + "/edit").form(path).with("text", KIT + ".").send();
		assertThat(changed.page().select(".finding .phrase").text()).isEqualTo(KIT);
		assertThat(new Guest(this.port).joined("Set 3").open("/profile").form("/profile").value("names")).isBlank();
	}

	@Test
	void whatIsOffIsHiddenAndTheSilenceExplainsItself() {
		this.guest.joined("Set 4");
		Visited entry = write("Texted him again at lunch, four times.\nI miss our Sunday walks.");
		assertThat(entry.page().select(".finding")).hasSize(2);
		assertThat(entry.text()).doesNotContain("check is off");
		off("needing");
		Visited missing = this.guest.open(entry.path());
		assertThat(missing.page().select(".finding.missing")).hasSize(1);
		assertThat(missing.page().select(".finding, .words mark")).hasSize(2);
		assertThat(missing.text())
			.contains("A part of the check is off. You can switch it on in Names, check and looks.");
		assertThat(this.guest.open("/journal").page().select(".entry-list mark").eachText())
			.containsExactly("missing: 1");
		off("missing", "crisis");
		Visited silent = this.guest.open(entry.path());
		assertThat(silent.page().select(".finding, .words mark")).isEmpty();
		assertThat(silent.text()).contains("The check is off. You can switch it on in Names, check and looks.");
		settings().with("needing", "on").with("missing", "on").with("crisis", "on").send();
		assertThat(this.guest.open(entry.path()).page().select(".finding")).hasSize(2);
	}

	@Test
	void withoutWordsAboutDangerNoNoticeComesButHelpStays() {
		this.guest.joined("Set 5");
		Visited entry = write(DANGER);
		assertThat(entry.page().select("section.notice")).hasSize(1);
		off("crisis");
		for (Visited page : List.of(write(DANGER), this.guest.open(entry.path()))) {
			assertThat(page.page().select("section.notice")).isEmpty();
			assertThat(page.page().select(".finding")).hasSize(1);
			assertThat(page.page().select("header a[href=/help]").text()).isEqualTo("Help now");
			assertThat(page.text()).contains("A part of the check is off.");
		}
	}

	@Test
	void personalPagesAreQuietAndPublicOnesAreNot() {
		this.guest.joined("Set 6");
		String entry = write("It rained.").path();
		assertThat(look("/journal")).isEmpty();
		Visited saved = settings().with("quiet", "on").send();
		assertThat(saved.response().uri().getQuery()).isEqualTo("saved=look");
		assertThat(saved.page().select("main").attr("data-keep-look")).isEqualTo("quiet");
		for (String path : List.of("/journal", "/write", "/profile", entry, entry + "/edit")) {
			assertThat(look(path)).as(path).isEqualTo("quiet");
		}
		for (String path : List.of("/", "/help", "/articles", "/sign-in")) {
			assertThat(look(path)).as(path).isEmpty();
		}
		assertThat(settings().send().page().select("main").hasAttr("data-keep-look")).isFalse();
		Guest other = new Guest(this.port).joined("Set 7");
		assertThat(other.open("/journal").page().select("html").attr("data-look")).isEmpty();
	}

	@Test
	void aMistakeComesBackWithAllThatWasSet() {
		this.guest.joined("Set 8");
		Visited again = settings().with("names", "Kit b3ar").with("quiet", "on").send();
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.page().select(".error-summary a[href=#names]").text()).contains("“b3ar”");
		FilledForm form = again.form("/profile");
		assertThat(form.value("names").strip()).isEqualTo("Kit b3ar");
		assertThat(form.fields()).containsKey("quiet");
		assertThat(form.with("names", "Kit bear").send().text()).contains("Saved.");
	}

	@Test
	void namesOfOthersAreNeverThePartner() {
		this.guest.joined("Set 13");
		String mia = "Today I miss Mia so much";
		assertThat(write(mia).page().select(".finding")).hasSize(1);
		assertThat(settings().with("others", "Mia; Rex").send().form("/profile").value("others").strip())
			.isEqualTo("Mia Rex");
		assertThat(write(mia).page().select(".finding")).isEmpty();
		assertThat(write("Mia hit me. I want to die tonight.").page().select("section.notice")).isNotEmpty();
	}

	@Test
	void aNameCannotStandForTwoPeople() {
		this.guest.joined("Set 14");
		Visited again = settings().with("names", "Kit Mia").with("others", "mia").send();
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.page().select(".error-summary a[href=#others]").text()).contains("“mia” stands in both");
		assertThat(again.form("/profile").value("others").strip()).isEqualTo("mia");
		assertThat(again.form("/profile").with("names", "Kit").send().text()).contains("Saved.");
	}

	@Test
	void twoTabsEndInAPageThatShowsBoth() {
		this.guest.joined("Set 9");
		FilledForm one = settings().with("names", "Kit");
		FilledForm two = settings().with("names", "Bear");
		one.send();
		assertThat(one.send().text()).as("sent twice").contains("Saved.");
		Visited both = two.send();
		assertThat(both.status()).isEqualTo(409);
		assertThat(both.text()).contains("changed in another tab", "Names: Kit");
		assertThat(both.form("/profile").send().form("/profile").value("names").strip()).isEqualTo("Bear");
	}

	@Test
	void nothingSetIsLostWhenTheSignInHasExpired() {
		this.guest.joined("Set 10");
		FilledForm form = settings().with("names", "Kit").with("quiet", "on");
		this.clock.pass(Duration.ofHours(13));
		Visited signIn = form.send();
		assertThat(signIn.heading()).isEqualTo("Sign in");
		Visited saved = signIn.form("/sign-in").with("name", "Set 10").with("passphrase", PASSPHRASE).send();
		assertThat(saved.text()).contains("Saved.");
		assertThat(saved.form("/profile").value("names").strip()).isEqualTo("Kit");
		assertThat(saved.page().select("html").attr("data-look")).isEqualTo("quiet");
	}

	@Test
	void settingsThatCannotBeOpenedStandInNobodysWay() {
		this.guest.joined("Set 11");
		settings().with("names", "Marmalade").send();
		assertThat(this.sql.sql("select settings from profile").query(byte[].class).list())
			.noneMatch((settings) -> new String(settings).contains("Marmalade"));
		UUID owner = UUID.fromString(settings().value("owner"));
		this.sql.sql("update profile set settings = ? where owner_id = ?").params(new byte[301], owner).update();
		assertThat(write(KIT).status()).isEqualTo(200);
		Visited page = this.guest.open("/profile");
		assertThat(page.text()).contains("cannot be opened any more");
		assertThat(page.form("/profile").with("names", "Kit").send().text()).contains("Saved.")
			.doesNotContain("cannot be opened");
		assertThat(write(KIT).page().select(".finding")).hasSize(1);
	}

	@Test
	void aBareRequestSwitchesNothingOff() {
		this.guest.joined("Set 12");
		String token = settings().value("_csrf");
		this.guest.post("/profile", Map.of("_csrf", List.of(token)));
		assertThat(settings().fields()).containsKeys("needing", "missing", "crisis");
	}

	@Test
	void nobodyElseOpensThem() {
		assertThat(this.guest.get("/profile").status()).isEqualTo(401);
	}

	private FilledForm settings() {
		return this.guest.open("/profile").form("/profile");
	}

	private void off(String... boxes) {
		FilledForm form = settings();
		for (String box : boxes) {
			form.without(box);
		}
		assertThat(form.send().text()).contains("Saved.");
	}

	private Visited write(String words) {
		return this.guest.open("/write").form("/write").with("text", words).send();
	}

	private String look(String path) {
		return this.guest.open(path).page().select("html").attr("data-look");
	}

}
