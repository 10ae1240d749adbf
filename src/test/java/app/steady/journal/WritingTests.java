package app.steady.journal;

import java.time.Duration;

import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import app.steady.visit.Guest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WritingTests extends RunningTests {

	private static final String WORDS = "Texted her again at lunch, four times.\nI do miss our Sunday walks.";

	@Test
	void aPageWrittenSignedOutIsKeptByJoining() {
		Visited join = this.guest.open("/write")
			.form("/write")
			.with("text", WORDS)
			.with("mood", "2")
			.with("feelings", "sad", "torn")
			.send();
		assertThat(join.heading()).isEqualTo("Keep what you write");
		Visited entry = join.form("/join")
			.with("name", "Juno")
			.with("passphrase", "seven green lanterns")
			.with("zone", "Europe/Berlin")
			.with("consent", "true")
			.send();
		assertThat(entry.path()).startsWith("/journal/");
		assertThat(entry.page().select(".words").first().wholeText()).isEqualTo(WORDS);
		assertThat(entry.text()).contains("Tuesday, November 24, 2026", "21:15", "heavy", "sad", "torn");
	}

	@Test
	void theMoodChosenOnTheStartPageComesAlong() {
		Visited editor = this.guest.open("/").form("/write/start").with("mood", "1").send();
		assertThat(editor.heading()).isEqualTo("Write");
		assertThat(editor.form("/write").value("mood")).isEqualTo("1");
		this.guest.joined("Starting");
		assertThat(this.guest.open("/").form("/write/start").with("mood", "5").send().form("/write").value("mood"))
			.isEqualTo("5");
	}

	@Test
	void wordsOfDangerBringHelpBeforeAnybodyIsAskedToJoin() {
		Visited join = this.guest.open("/write").form("/write").with("text", "I want to die tonight.").send();
		assertThat(join.heading()).isEqualTo("Keep what you write");
		assertThat(join.page().select("section.notice")).hasSize(1);
		assertThat(join.text()).contains("988");
		Visited calm = this.guest.open("/write").form("/write").with("text", "Slept well.").send();
		assertThat(calm.page().select("section.notice")).isEmpty();
	}

	@Test
	void bothVersionsShowAllInWhichTheyDiffer() {
		this.guest.joined("Differing");
		String path = this.guest.open("/write").form("/write").with("text", "same words").send().path();
		Visited one = this.guest.open(path + "/edit");
		Visited two = this.guest.open(path + "/edit");
		one.form(path).with("mood", "1").with("feelings", "numb").send();
		Visited both = two.form(path).with("mood", "5").with("date", "2026-11-20").send();
		assertThat(both.page().select(".compare .meta").eachText()).containsExactly("2026-11-20 calm",
				"2026-11-24 breaking numb");
	}

	@Test
	void aPageWrittenSignedOutIsKeptBySigningIn() {
		new Guest(this.port).joined("Kit");
		Visited join = this.guest.open("/write").form("/write").with("text", WORDS).send();
		Visited signIn = join.form("/sign-in/carrying").send();
		assertThat(signIn.text()).contains("What you typed is still here");
		Visited entry = signIn.form("/sign-in").with("name", " KIT ").with("passphrase", "seven green lanterns").send();
		assertThat(entry.page().select(".words").first().wholeText()).isEqualTo(WORDS);
	}

	@Test
	void aPageThatCannotBeKeptOnArrivalIsMendedWithoutSigningInAgain() {
		Visited editor = this.guest.open("/write")
			.form("/write")
			.with("text", WORDS)
			.with("date", "2026-11-25")
			.send()
			.form("/join")
			.with("name", "Kim")
			.with("passphrase", "seven green lanterns")
			.with("zone", "Pacific/Pago_Pago")
			.with("consent", "true")
			.send();
		assertThat(editor.status()).isEqualTo(422);
		assertThat(editor.form("/write").value("owner")).isNotEmpty();
		Visited entry = editor.form("/write").with("date", "2026-11-24").send();
		assertThat(entry.page().select(".words").first().wholeText()).isEqualTo(WORDS);
	}

	@Test
	void aLinkPutsNoWordsIntoTheFormThatAsksToSignIn() {
		Visited asked = this.guest.open("/journal?carried-path=/write&carried.text=planted");
		assertThat(asked.status()).isEqualTo(401);
		assertThat(asked.body()).doesNotContain("planted");
	}

	@Test
	void aWrongPassphraseLosesNothingThatWasTyped() {
		new Guest(this.port).joined("Lou");
		Visited again = this.guest.open("/write")
			.form("/write")
			.with("text", WORDS)
			.send()
			.form("/sign-in/carrying")
			.send()
			.form("/sign-in")
			.with("name", "Lou")
			.with("passphrase", "not the right one")
			.send();
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.text()).contains("no such name with this passphrase");
		assertThat(again.form("/sign-in").value("carried.text").replace("\r", "")).isEqualTo(WORDS);
		assertThat(again.form("/sign-in").value("passphrase")).isEmpty();
	}

	@Test
	void aDeviceThatEndsWhileSomebodyWritesLosesNothing() {
		this.guest.joined("Mika");
		Visited editor = this.guest.open("/write");
		this.clock.pass(Duration.ofHours(13));
		Visited signIn = editor.form("/write").with("text", WORDS).send();
		assertThat(signIn.heading()).isEqualTo("Sign in");
		Visited entry = signIn.form("/sign-in").with("name", "Mika").with("passphrase", "seven green lanterns").send();
		assertThat(entry.page().select(".words").first().wholeText()).isEqualTo(WORDS);
	}

	@Test
	void aPageOfOneOwnerIsNotKeptByAnother() {
		new Guest(this.port).joined("Noor");
		this.guest.joined("Oli");
		Visited editor = this.guest.open("/write");
		this.clock.pass(Duration.ofDays(31));
		Visited refused = editor.form("/write")
			.with("text", WORDS)
			.send()
			.form("/sign-in")
			.with("name", "Noor")
			.with("passphrase", "seven green lanterns")
			.send();
		assertThat(refused.status()).isEqualTo(409);
		assertThat(this.guest.open("/journal").page().select(".entry-list li")).isEmpty();
		Visited entry = refused.form("/sign-in/carrying")
			.send()
			.form("/sign-in")
			.with("name", "Oli")
			.with("passphrase", "seven green lanterns")
			.send();
		assertThat(entry.page().select(".words").first().wholeText()).isEqualTo(WORDS);
	}

	@Test
	void sendingTwiceKeepsOnce() {
		this.guest.joined("Pat");
		Visited editor = this.guest.open("/write");
		editor.form("/write").with("text", WORDS).send();
		Visited second = editor.form("/write").with("text", WORDS).send();
		assertThat(second.path()).startsWith("/journal/");
		assertThat(this.guest.open("/journal").page().select(".entry-list li")).hasSize(1);
	}

	@Test
	void twoTabsEndInAPageWithBothVersions() {
		this.guest.joined("Quinn");
		String path = this.guest.open("/write").form("/write").with("text", "first").send().path();
		Visited one = this.guest.open(path + "/edit");
		Visited two = this.guest.open(path + "/edit");
		one.form(path).with("text", "from the one tab").send();
		Visited both = two.form(path).with("text", "from the other tab").send();
		assertThat(both.status()).isEqualTo(409);
		assertThat(both.text()).contains("from the one tab", "from the other tab");
		both.form(path).send();
		assertThat(this.guest.open(path).text()).contains("from the other tab");
		both.form("/write").send();
		assertThat(this.guest.open("/journal").page().select(".entry-list li")).hasSize(2);
	}

	@Test
	void aPageThatWasDeletedMeanwhileCanBeKeptAsNew() {
		this.guest.joined("Rae");
		String path = this.guest.open("/write").form("/write").with("text", "first").send().path();
		Visited editor = this.guest.open(path + "/edit");
		this.guest.open(path + "/delete").form(path + "/delete").send();
		Visited gone = editor.form(path).with("text", "still typing").send();
		assertThat(gone.status()).isEqualTo(404);
		assertThat(gone.text()).contains("deleted in the meantime");
		assertThat(gone.form("/write").send().text()).contains("still typing");
	}

	@Test
	void anEntryOfSomebodyElseDoesNotExist() {
		this.guest.joined("Sasha");
		String path = this.guest.open("/write").form("/write").with("text", "mine").send().path();
		Guest other = new Guest(this.port).joined("Toni");
		for (String there : new String[] { path, path + "/edit", path + "/delete" }) {
			Visited answer = other.open(there);
			assertThat(answer.status()).isEqualTo(404);
			assertThat(answer.body()).doesNotContain("mine");
		}
		assertThat(new Guest(this.port).open(path).status()).isEqualTo(401);
	}

	@Test
	void wordsAboutAbuseAreNotOnTheScreenAgainFromTheBrowsersHistory() {
		this.guest.joined("Val");
		Visited kept = this.guest.open("/write").form("/write").with("text", "He hit me again last night.").send();
		assertThat(kept.text()).contains("Kept.", "If someone is hurting or frightening you");
		this.clock.pass(Duration.ofMinutes(5));
		Visited later = this.guest.open(kept.path() + "?kept");
		assertThat(later.text()).doesNotContain("Kept.", "hurting or frightening");
		assertThat(later.page().select(".notice a[href=/help]")).isNotEmpty();
	}

	@Test
	void aDayMayLieBackAndSeveralPagesShareIt() {
		this.guest.joined("Uma");
		this.guest.open("/write").form("/write").with("text", "one").with("date", "2026-10-03").send();
		this.guest.open("/write").form("/write").with("text", "two").with("date", "2026-10-03").send();
		Visited month = this.guest.open("/journal");
		assertThat(month.page().select(".entry-list li")).isEmpty();
		Visited october = this.guest.open(month.page().select("a[rel=prev]").attr("href"));
		assertThat(october.heading()).isEqualTo("October 2026");
		assertThat(october.page().select(".entry-list li")).hasSize(2);
	}

}
