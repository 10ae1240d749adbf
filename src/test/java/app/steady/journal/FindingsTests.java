package app.steady.journal;

import java.util.List;
import java.util.Map;

import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What people can do about what the check found. */
class FindingsTests extends RunningTests {

	private static final String WALKS = "I miss our Sunday walks.";

	private static final String DANGER = "I want to die tonight.";

	@Test
	void notMeCanBeUnfoldedAndTakenBack() {
		this.guest.joined("Finding 1");
		Visited page = write(WALKS);
		assertThat(page.page().select("#seen")).isEmpty();
		Visited without = page.form(page.path() + "/not-me").send();
		assertThat(without.page().select(".finding")).isEmpty();
		assertThat(without.page().select("details#seen[open]")).isEmpty();
		assertThat(without.page().select("#seen mark").text()).isNotEmpty();
		assertThat(without.page().select("#seen").text()).contains("You said: not me.");
		assertThat(marks()).isEmpty();
		Visited back = without.form(page.path() + "/not-me/back").send();
		assertThat(back.page().select(".finding")).hasSize(1);
		assertThat(back.page().select("#seen")).isEmpty();
		assertThat(marks()).containsExactly("missing: 1");
	}

	@Test
	void aReasonIsGivenNeverAgainUntilThatIsTakenBack() {
		this.guest.joined("Finding 2");
		String older = write(WALKS).path();
		Visited page = write(WALKS + " It rained.");
		String reason = page.page().select(".finding > p:not(.quoted)").first().text();
		Visited without = page.form(page.path() + "/never").send();
		assertThat(without.page().select(".finding")).isEmpty();
		assertThat(without.page().select("#seen").text()).contains("You said: never for this reason.", reason);
		assertThat(write(WALKS).page().select(".finding")).isEmpty();
		assertThat(this.guest.open(older).page().select(".finding")).isEmpty();
		assertThat(marks()).isEmpty();
		Visited settings = this.guest.open("/profile");
		assertThat(settings.page().select("#never li").text()).contains(reason);
		settings.form("/profile").with("names", "Kit").send();
		Visited again = this.guest.open("/profile").form("/profile/reason").send();
		assertThat(again.page().select("#never")).isEmpty();
		assertThat(again.form("/profile").value("names").strip()).isEqualTo("Kit");
		assertThat(this.guest.open(older).page().select(".finding")).hasSize(1);
		assertThat(marks()).containsExactly("missing: 1");
	}

	@Test
	void aReasonCanBeTakenBackBesideAPageToo() {
		this.guest.joined("Finding 3");
		Visited page = write(WALKS);
		Visited without = page.form(page.path() + "/never").send();
		assertThat(without.form(page.path() + "/never/back").send().page().select(".finding")).hasSize(1);
	}

	@Test
	void noReasonAboutDangerCanBeSetAside() {
		this.guest.joined("Finding 4");
		Visited page = write(DANGER);
		assertThat(page.page().select("form[action$=/never]")).isEmpty();
		String token = page.form(page.path() + "/not-me").value("_csrf");
		for (String rule : List.of("self-harm-want-to-die", "no-such-rule", "<b>")) {
			Visited answer = this.guest.post(page.path() + "/never",
					Map.of("_csrf", List.of(token), "rule", List.of(rule)));
			assertThat(answer.status()).isEqualTo(302);
		}
		assertThat(this.guest.open("/profile").page().select("#never")).isEmpty();
		assertThat(this.guest.open(page.path()).page().select("section.notice details")).hasSizeGreaterThan(0);
	}

	@Test
	void aNoticeThatDoesNotFitLeavesTheWayToHelpOnThatPageOnly() {
		this.guest.joined("Finding 5");
		Visited page = write(DANGER);
		Visited smaller = page.form(page.path() + "/not-me").send();
		assertThat(smaller.page().select(".notice a[href=/help]")).hasSize(1);
		assertThat(smaller.text()).doesNotContain("You don’t have to sit with this alone");
		assertThat(smaller.page().select("#seen")).isEmpty();
		assertThat(write(DANGER).text()).contains("You don’t have to sit with this alone");
		Visited full = smaller.form(page.path() + "/not-me/back").send();
		assertThat(full.text()).contains("You don’t have to sit with this alone");
	}

	@Test
	void whatWasSeenAndNotCountedTellsWhy() {
		this.guest.joined("Finding 6");
		Visited page = write("It rained. My sister can’t live without her boyfriend.");
		assertThat(page.page().select(".finding, .words mark")).isEmpty();
		assertThat(page.page().select("#seen mark.seen").text()).contains("live without her");
		assertThat(page.page().select("#seen").text()).contains("“My sister” says that it is about somebody else.");
	}

	@Test
	void aSlipOfOneLetterIsToldBesideWhatCounts() {
		this.guest.joined("Finding 7");
		Visited page = write("I cannot beleive it. I texted him agian at lunch, fuor times.");
		assertThat(page.page().select(".finding").text()).contains("was read as another word, one letter away.");
	}

	@Test
	void dangerThatWasLoweredStandsInNoList() {
		this.guest.joined("Finding 8");
		assertThat(write("I am not suicidal, just tired.").page().select("#seen, .notice")).isEmpty();
		Visited worry = write("My sister wants to kill herself.");
		assertThat(worry.page().select("#seen")).isEmpty();
		assertThat(worry.text()).contains("If you are worried about someone");
	}

	@Test
	void nobodyElseHasASay() {
		this.guest.joined("Finding 9");
		Visited page = write(WALKS);
		String rule = page.form(page.path() + "/not-me").value("rule");
		Guest other = new Guest(this.port).joined("Finding 10");
		String token = other.open("/profile").form("/profile").value("_csrf");
		for (String way : List.of("/not-me", "/not-me/back")) {
			assertThat(other
				.post(page.path() + way, Map.of("_csrf", List.of(token), "rule", List.of(rule), "start", List.of("0")))
				.status()).isEqualTo(404);
		}
		other.post(page.path() + "/never", Map.of("_csrf", List.of(token), "rule", List.of(rule)));
		assertThat(this.guest.open(page.path()).page().select(".finding")).hasSize(1);
	}

	private Visited write(String words) {
		return this.guest.open("/write").form("/write").with("text", words).send();
	}

	private List<String> marks() {
		return this.guest.open("/journal").page().select(".entry-list mark").eachText();
	}

}
