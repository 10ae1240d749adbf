package app.steady.journal;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import app.steady.visit.FilledForm;
import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Drafts, as browsers send them. */
class DraftingTests extends RunningTests {

	private static final String WORDS = "Texted her again at lunch, four times.\nI do miss";

	@Test
	void aDraftIsOfferedUntilItBecomesAPage() {
		this.guest.joined("Drafting");
		Visited kept = asDraft(this.guest.open("/write").form("/write").with("text", WORDS).with("mood", "2"));
		assertThat(kept.path()).isEqualTo("/write");
		assertThat(kept.text()).contains("Your draft is kept, sealed. It is not read by the check.",
				"You have a draft from Tuesday 21:15.");
		assertThat(kept.form("/write").value("text")).isEmpty();
		assertThat(this.guest.open("/journal").text()).contains("You have a draft from Tuesday 21:15.");
		Visited again = goOn(this.guest.open("/write"));
		assertThat(again.form("/write").value("text").replace("\r", "")).isEqualTo(WORDS);
		assertThat(again.form("/write").value("mood")).isEqualTo("2");
		Visited entry = again.form("/write").with("text", WORDS + " her.").send();
		assertThat(entry.page().select(".words").first().wholeText()).isEqualTo(WORDS + " her.");
		assertThat(entry.page().select(".finding")).isNotEmpty();
		assertThat(this.guest.open("/write").text()).doesNotContain("You have a draft");
	}

	@Test
	void whatTheAddressSaysIsOnlyTrueForAWhile() {
		this.guest.joined("Afterwards");
		asDraft(this.guest.open("/write").form("/write").with("text", WORDS));
		this.clock.pass(Duration.ofMinutes(5));
		assertThat(this.guest.open("/write?draft").text()).doesNotContain("Your draft is kept")
			.contains("You have a draft from");
		this.clock.pass(Duration.ofDays(7));
		this.guest.open("/journal")
			.form("/sign-in")
			.with("name", "Afterwards")
			.with("passphrase", "seven green lanterns")
			.send();
		assertThat(this.guest.open("/write").text()).contains("You have a draft from November 24, 21:15.");
	}

	@Test
	void aDraftIsThrownAwayAfterOneQuestion() {
		this.guest.joined("Throwing");
		Visited offer = asDraft(this.guest.open("/write").form("/write").with("text", WORDS));
		Visited question = this.guest.open(offer.page().select("a:contains(Throw it away)").attr("href"));
		assertThat(question.heading()).isEqualTo("Throw this draft away?");
		assertThat(question.text()).doesNotContain("lunch");
		Visited gone = question.form(question.path()).send();
		assertThat(gone.path()).isEqualTo("/write");
		assertThat(gone.text()).doesNotContain("You have a draft");
		assertThat(this.guest.open(question.path()).path()).isEqualTo("/write");
	}

	@Test
	void aDraftOfAChangeIsOfferedWhereThePageIsChangedAndEndsInBothVersions() {
		this.guest.joined("Changing");
		String path = this.guest.open("/write").form("/write").with("text", "first").send().path();
		asDraft(this.guest.open(path + "/edit").form(path).with("text", "the draft"));
		Visited edit = this.guest.open(path + "/edit");
		assertThat(edit.text()).contains("You have a draft from Tuesday 21:15. It changes a page you kept.");
		edit.form(path).with("text", "in the meantime").send();
		Visited both = goOn(this.guest.open(path + "/edit")).form(path).send();
		assertThat(both.status()).isEqualTo(409);
		assertThat(both.text()).contains("the draft", "in the meantime");
		assertThat(both.form(path).send().text()).contains("the draft");
		assertThat(this.guest.open("/write").text()).doesNotContain("You have a draft");
	}

	@Test
	void keepingBothVersionsForgetsTheDraftAsWell() {
		this.guest.joined("Keeping both");
		String path = this.guest.open("/write").form("/write").with("text", "first").send().path();
		asDraft(this.guest.open(path + "/edit").form(path).with("text", "the draft"));
		Visited draft = goOn(this.guest.open(path + "/edit"));
		this.guest.open(path + "/edit").form(path).with("text", "in the meantime").send();
		assertThat(draft.form(path).send().form("/write").send().text()).contains("the draft");
		assertThat(this.guest.open("/journal").text()).doesNotContain("You have a draft");
	}

	@Test
	void deletingThePageTakesTheDraftAlong() {
		this.guest.joined("Deleting");
		String path = this.guest.open("/write").form("/write").with("text", "first").send().path();
		asDraft(this.guest.open(path + "/edit").form(path).with("text", "the draft"));
		assertThat(this.guest.open(path + "/delete").form(path + "/delete").send().text())
			.doesNotContain("You have a draft");
	}

	@Test
	void aDraftSentAfterTheVisitEndedIsKeptBySigningIn() {
		this.guest.joined("Ending");
		FilledForm form = this.guest.open("/write").form("/write").with("text", WORDS);
		this.clock.pass(Duration.ofHours(13));
		Visited door = form.sentTo("/write/draft").send();
		assertThat(door.status()).isEqualTo(401);
		assertThat(door.text()).contains("What you typed is still here.");
		Visited kept = door.form("/sign-in").with("name", "Ending").with("passphrase", "seven green lanterns").send();
		assertThat(kept.text()).contains("Your draft is kept");
		assertThat(goOn(kept).form("/write").value("text").replace("\r", "")).isEqualTo(WORDS);
	}

	@Test
	void draftsOfSomebodyElseDoNotExist() {
		this.guest.joined("Mine");
		Visited offer = asDraft(this.guest.open("/write").form("/write").with("text", WORDS));
		String path = offer.page().select("a:contains(Go on with it)").attr("href");
		Guest other = new Guest(this.port).joined("Theirs");
		assertThat(other.open(path).form("/write").value("text")).isEmpty();
		assertThat(other.open(path + "/delete").path()).isEqualTo("/write");
		String token = other.open("/write").form("/write").value("_csrf");
		other.post(path + "/delete", Map.of("_csrf", List.of(token)));
		other.post("/write/draft", Map.of("_csrf", List.of(token), "text", List.of("planted"), "draft",
				List.of(path.substring("/write/draft/".length()))));
		assertThat(this.guest.open(path).form("/write").value("text").replace("\r", "")).isEqualTo(WORDS);
		assertThat(new Guest(this.port).open(path).status()).isEqualTo(401);
		assertThat(this.guest.open("/write/draft/nothing").status()).isEqualTo(404);
	}

	@Test
	void twoTabsLeaveTwoDrafts() {
		this.guest.joined("Two tabs");
		String path = this.guest.open("/write").form("/write").with("text", "first").send().path();
		Visited one = this.guest.open(path + "/edit");
		Visited two = this.guest.open(path + "/edit");
		asDraft(one.form(path).with("text", "from the one tab"));
		Visited offers = asDraft(two.form(path).with("text", "from the other tab"));
		assertThat(offers.page()
			.select("a:contains(Go on with it)")
			.eachAttr("href")
			.stream()
			.map((draft) -> this.guest.open(draft).form(path).value("text")))
			.containsExactlyInAnyOrder("from the one tab", "from the other tab");
	}

	@Test
	void theScriptIsAnsweredBriefly() {
		this.guest.joined("Script");
		FilledForm form = this.guest.open("/write").form("/write").with("text", WORDS);
		Visited kept = quietly(form);
		assertThat(kept.status()).isEqualTo(204);
		assertThat(kept.body()).isEmpty();
		Visited elsewhere = quietly(
				this.guest.open("/write").form("/write").with("text", "other tab").with("draft", form.value("draft")));
		assertThat(elsewhere.status()).isEqualTo(409);
		assertThat(elsewhere.body()).hasSize(36);
		Visited tooLong = quietly(form.with("text", "a".repeat(100_001)));
		assertThat(tooLong.status()).isEqualTo(422);
		assertThat(tooLong.body()).startsWith("This is 100,001 characters long").doesNotContain("<");
		this.clock.pass(Duration.ofHours(13));
		Visited ended = quietly(form);
		assertThat(ended.status()).isEqualTo(401);
		assertThat(ended.body()).isEmpty();
	}

	@Test
	void whatCannotBeADraftComesBackWithTheTextAndWhatToDo() {
		this.guest.joined("Refused");
		String huge = "a".repeat(100_001);
		Visited again = asDraft(this.guest.open("/write").form("/write").with("text", huge));
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.text()).contains("Take out 1");
		assertThat(again.form("/write").value("text")).isEqualTo(huge);
		assertThat(asDraft(this.guest.open("/write").form("/write")).text()).contains("nothing to keep as a draft");
		for (int count = 0; count < Drafts.MOST; count++) {
			quietly(this.guest.open("/write").form("/write").with("text", "one of many"));
		}
		Visited tooMany = asDraft(this.guest.open("/write").form("/write").with("text", "one too many"));
		assertThat(tooMany.text()).contains("You have 20 drafts");
		assertThat(tooMany.form("/write").value("text")).isEqualTo("one too many");
	}

	@Test
	void aPageTooLongToBeKeptMayWaitAsADraft() {
		this.guest.joined("Longest");
		String longest = "💔".repeat(100_000);
		Visited kept = asDraft(this.guest.open("/write").form("/write").with("text", longest));
		assertThat(goOn(kept).form("/write").value("text")).isEqualTo(longest);
	}

	@Test
	void somebodySignedOutIsOfferedNone() {
		Visited editor = this.guest.open("/write");
		assertThat(editor.page().select("[formaction], form[data-draft], script[src$=write.js]")).isEmpty();
		assertThat(editor.page().select("body[data-idle], script[src$=idle.js]")).isEmpty();
		this.guest.joined("Signed in");
		Visited own = this.guest.open("/write");
		assertThat(own.page().select("[formaction], form[data-draft], script[src$=write.js]")).hasSize(3);
		assertThat(own.page().body().attr("data-idle")).isEqualTo("43200");
		assertThat(own.page().body().hasAttr("data-shared")).isFalse();
	}

	private Visited asDraft(FilledForm form) {
		return form.sentTo("/write/draft").send();
	}

	private Visited quietly(FilledForm form) {
		return form.sentTo("/write/draft").with("quiet", "1").sendOnly();
	}

	private Visited goOn(Visited offer) {
		return this.guest.open(offer.page().select("a:contains(Go on with it)").attr("href"));
	}

}
