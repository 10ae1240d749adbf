package app.steady.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import app.steady.visit.FilledForm;
import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class ErasureTests extends RunningTests {

	private static final int ROUNDS = 4;

	@Autowired
	JdbcClient sql;

	@Test
	void asksForThePassphraseAndSaysWhatGoesAndWhatLingers() {
		this.guest.joined("Erased A");
		assertThat(this.guest.get("/account/delete").heading()).isEqualTo("Your passphrase again");
		Visited page = proved();
		assertThat(page.text()).contains("Every page you kept", "compact", "Backups made before today");
		assertThat(page.page().select("main a").eachAttr("href")).contains("/account/export");
	}

	@Test
	void leavesNothingOfTheOwnerAndAllOfOthers() {
		Guest other = new Guest(this.port).joined("Erased B");
		other.open("/write").form("/write").with("text", "theirs").send();
		UUID owner = write("Erased C");
		Visited gone = proved().form("/account/delete").with("confirm", "true").sendOnly();
		assertThat(gone.status()).isEqualTo(200);
		assertThat(gone.heading()).isEqualTo("Everything is deleted");
		assertThat(gone.header("Set-Cookie").orElseThrow()).contains("Max-Age=0");
		assertThat(gone.header("Cache-Control").orElseThrow()).contains("no-store");
		assertThat(OwnedRows.of(owner, this.sql)).isEmpty();
		assertThat(other.open("/journal").page().select(".entry-list li")).hasSize(1);
	}

	@Test
	void deletesNothingUnlessTheBoxIsTicked() {
		UUID owner = write("Erased D");
		Visited again = proved().form("/account/delete").send();
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.page().select("#confirm-error").text()).contains("Tick the box if you are sure");
		assertThat(OwnedRows.of(owner, this.sql)).contains("account", "entry", "device");
	}

	@Test
	void needsTheRightPassphraseTheTokenAndSomebodySignedIn() {
		UUID owner = write("Erased E");
		Map<String, List<String>> sent = Map.of("confirm", List.of("true"));
		assertThat(new Guest(this.port).post("/account/delete", sent).status()).isEqualTo(401);
		String token = this.guest.open("/account").form("/sign-out").value("_csrf");
		Visited unproved = this.guest.post("/account/delete",
				Map.of("confirm", List.of("true"), "_csrf", List.of(token)));
		assertThat(unproved.heading()).isEqualTo("Your passphrase again");
		proved();
		assertThat(this.guest.post("/account/delete", sent).heading()).isEqualTo("Sign in");
		assertThat(OwnedRows.of(owner, this.sql)).contains("account", "entry", "device");
	}

	@Test
	void pressedAgainOrWrittenElsewhereMeetsTheSignInPageWithTheText() {
		write("Erased F");
		Guest elsewhere = new Guest(this.port).withCookie(this.guest.cookie().orElseThrow());
		FilledForm writing = elsewhere.open("/write").form("/write").with("text", "still typing");
		FilledForm delete = proved().form("/account/delete").with("confirm", "true");
		delete.send();
		Visited again = delete.send();
		assertThat(again.heading()).isEqualTo("Sign in");
		assertThat(again.text()).doesNotContain("What you typed");
		Visited late = writing.send();
		assertThat(late.heading()).isEqualTo("Sign in");
		assertThat(late.form("/sign-in").value("carried.text")).isEqualTo("still typing");
		assertThat(elsewhere.get("/journal").status()).isEqualTo(401);
	}

	@Test
	void worksWhereRowsAreDamagedOrSealedByAnOlderKey() {
		UUID owner = write("Erased G");
		this.sql.sql("update entry set words = brief where owner_id = ?").param(owner).update();
		assertThat(proved().form("/account/delete").with("confirm", "true").send().heading())
			.isEqualTo("Everything is deleted");
		assertThat(OwnedRows.of(owner, this.sql)).isEmpty();
	}

	@Test
	void freesTheNameForSomebodyElse() {
		write("Erased H");
		proved().form("/account/delete").with("confirm", "true").send();
		Guest next = new Guest(this.port).joined("Erased H");
		assertThat(next.open("/journal").page().select(".entry-list li")).isEmpty();
	}

	@RepeatedTest(ROUNDS)
	void writingAtTheSameMomentLeavesNothingAndLosesNoWordsToAnError() throws Exception {
		UUID owner = write("Erased " + System.nanoTime());
		List<FilledForm> writing = Stream.generate(() -> {
			Guest tab = new Guest(this.port).withCookie(this.guest.cookie().orElseThrow());
			return tab.open("/write").form("/write").with("text", "still typing");
		}).limit(3).toList();
		FilledForm delete = proved().form("/account/delete").with("confirm", "true");
		for (Visited answer : atOnce(Stream.concat(writing.stream(), Stream.of(delete)).toList())) {
			assertThat(answer.status()).isIn(200, 302, 401);
			assertThat(answer.status() != 401 || answer.body().contains("still typing")).isTrue();
		}
		assertThat(OwnedRows.of(owner, this.sql)).isEmpty();
	}

	private UUID write(String name) {
		this.guest.joined(name);
		FilledForm form = this.guest.open("/write").form("/write").with("text", "I miss our walks.");
		form.send();
		return UUID.fromString(form.value("owner"));
	}

	private Visited proved() {
		this.guest.open("/account/delete").form("/account/again").with("passphrase", "seven green lanterns").send();
		return this.guest.open("/account/delete");
	}

	private static List<Visited> atOnce(List<FilledForm> forms) throws Exception {
		CyclicBarrier start = new CyclicBarrier(forms.size());
		ExecutorService senders = Executors.newFixedThreadPool(forms.size());
		try {
			List<Future<Visited>> answers = senders.invokeAll(forms.stream().map((form) -> (Callable<Visited>) () -> {
				start.await();
				return form.sendOnly();
			}).toList());
			return List.of(answers.get(0).get(), answers.get(1).get(), answers.get(2).get(), answers.get(3).get());
		}
		finally {
			senders.shutdownNow();
		}
	}

}
