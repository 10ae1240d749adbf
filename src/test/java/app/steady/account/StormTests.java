package app.steady.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import app.steady.vault.PassphraseKeys;
import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two hundred people sign in while somebody reads and writes. */
class StormTests extends RunningTests {

	private static final int PEOPLE = 200;

	private static final int WAITING = 20;

	@Autowired
	KeyQueue queue;

	@Autowired
	PassphraseKeys passphrases;

	private final CountDownLatch open = new CountDownLatch(1);

	private final ExecutorService crowd = Executors.newCachedThreadPool();

	/**
	 * Somebody is signed in; then a key is derived that takes as long as the test wants.
	 */
	@BeforeEach
	void deriveSlowly() throws InterruptedException {
		this.guest.joined("Calm");
		CountDownLatch begun = new CountDownLatch(1);
		this.crowd.execute(() -> this.queue.derive(() -> {
			begun.countDown();
			return waited();
		}));
		begun.await();
	}

	@AfterEach
	void letIn() throws InterruptedException {
		this.open.countDown();
		this.crowd.shutdown();
		assertThat(this.crowd.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void twentyWaitTheOthersAreToldAtOnceAndNobodyElseNotices() throws Exception {
		long before = this.passphrases.derivations();
		CompletionService<Visited> answers = new ExecutorCompletionService<>(this.crowd);
		Guest attacker = new Guest(this.port);
		for (int person = 0; person < PEOPLE; person++) {
			int number = person;
			answers.submit(() -> signIn(attacker, number));
		}
		assertThat(next(answers, PEOPLE - WAITING)).containsOnly(503);
		readAndWrite();
		assertThat(answers.poll()).as("an answer to one of those who wait").isNull();
		assertThat(this.passphrases.derivations()).isEqualTo(before);
		this.open.countDown();
		assertThat(next(answers, WAITING)).containsOnly(422);
		assertThat(this.passphrases.derivations() - before).isEqualTo(WAITING);
	}

	private void readAndWrite() {
		for (int visit = 0; visit < 15; visit++) {
			Visited kept = this.guest.open("/write").form("/write").with("text", "calm " + visit).send();
			assertThat(kept.status()).isEqualTo(200);
			assertThat(kept.text()).contains("calm " + visit);
			assertThat(this.guest.get("/journal").status()).isEqualTo(200);
			assertThat(this.guest.get("/articles").status()).isEqualTo(200);
		}
	}

	private static Visited signIn(Guest guest, int number) {
		return guest.post("/sign-in",
				Map.of("name", List.of("Nobody " + number), "passphrase", List.of("not the passphrase")),
				"Sec-Fetch-Site", "same-origin", "X-Forwarded-For", "192.0.2." + number);
	}

	private static List<Integer> next(CompletionService<Visited> answers, int count) throws Exception {
		List<Integer> statuses = new ArrayList<>();
		for (int answer = 0; answer < count; answer++) {
			Future<Visited> done = answers.poll(20, TimeUnit.SECONDS);
			assertThat(done).as("answer %d of %d", answer + 1, count).isNotNull();
			statuses.add(done.get().status());
		}
		return statuses;
	}

	private boolean waited() {
		try {
			return this.open.await(60, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
