package app.steady.account;

import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import app.steady.vault.DataKey;
import app.steady.vault.PassphraseKeys;
import app.steady.vault.ServerSecret;
import app.steady.visit.FilledForm;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What people see while more sign in than the server can take. */
class BusyTests extends RunningTests {

	private static final int FULL = 21;

	@Autowired
	KeyQueue queue;

	@Autowired
	Accounts accounts;

	@Autowired
	RecoveryCodes codes;

	@Autowired
	ServerSecret secret;

	@Autowired
	PassphraseKeys keys;

	private final CountDownLatch open = new CountDownLatch(1);

	private final ExecutorService crowd = Executors.newCachedThreadPool();

	@BeforeEach
	void crowd() throws InterruptedException {
		CountDownLatch refused = new CountDownLatch(1);
		for (int one = 0; one <= FULL; one++) {
			this.crowd.execute(() -> stand(refused));
		}
		refused.await();
	}

	@AfterEach
	void letIn() throws InterruptedException {
		this.open.countDown();
		this.crowd.shutdown();
		assertThat(this.crowd.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void signingInSaysSoAndKeepsWhatWasTyped() {
		Visited busy = signIn().form("/sign-in")
			.with("name", "Ada Busy")
			.with("passphrase", "seven green lanterns")
			.send();
		assertThat(busy.status()).isEqualTo(503);
		assertThat(busy.text()).contains("Many people sign in at this very moment");
		assertThat(busy.form("/sign-in").value("carried.text")).isEqualTo("precious");
		assertThat(busy.form("/sign-in").value("name")).isEqualTo("Ada Busy");
	}

	@Test
	void joiningSaysSoAndKeepsWhatWasTyped() {
		Visited busy = write().form("/join")
			.with("name", "Ada Busy")
			.with("passphrase", "seven green lanterns")
			.with("consent", "true")
			.send();
		assertThat(busy.status()).isEqualTo(503);
		assertThat(busy.form("/join").value("carried.text")).isEqualTo("precious");
	}

	@Test
	void recoveringSaysSoAndTheCodeIsNotUsedUp() {
		Owner owner = new Owner(UUID.randomUUID(), DataKey.generate(), ZoneOffset.UTC);
		this.accounts.saveAndFlush(new Account(owner.id(), new AccountName("Bo").under(this.secret),
				this.keys.wrap(owner.key(), "seven green lanterns", owner.id()),
				new Details(owner.zone(), 1, this.clock.instant()).seal(owner.key(), owner.id()),
				this.clock.instant()));
		String code = this.codes.make(owner, "").orElseThrow().text();
		FilledForm form = this.guest.open("/recover").form("/recover").with("name", "Bo").with("code", code);
		Visited busy = form.with("passphrase", "nine brown harbors").send();
		assertThat(busy.status()).isEqualTo(503);
		assertThat(busy.form("/recover").value("code")).isEqualTo(code);
		this.open.countDown();
		assertThat(form.send().heading()).isEqualTo("Your recovery code");
	}

	private Visited signIn() {
		return write().form("/sign-in/carrying").send();
	}

	private Visited write() {
		return this.guest.open("/write").form("/write").with("text", "precious").send();
	}

	private void stand(CountDownLatch refused) {
		try {
			this.queue.derive(this::waited);
		}
		catch (BusyException ex) {
			refused.countDown();
		}
	}

	private boolean waited() {
		try {
			this.open.await();
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
