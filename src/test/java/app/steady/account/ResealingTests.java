package app.steady.account;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import app.steady.database.OnH2;
import app.steady.database.OnPostgres;
import app.steady.vault.DataKey;
import app.steady.visit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class ResealingTests {

	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	abstract static class Cases {

		@Autowired
		private DataSource source;

		@Autowired
		Accounts accounts;

		@Autowired
		Devices stored;

		@Autowired
		JdbcClient sql;

		@Autowired
		PlatformTransactionManager transactions;

		private final TestClock clock = new TestClock();

		/** Portions that wait for a thread that a test gives them. */
		private final Queue<Runnable> portions = new ArrayDeque<>();

		private TransactionTemplate transaction;

		private AccountServices services;

		private TrialRows rows;

		private Owner before;

		private Owner owner;

		@BeforeEach
		void replaceTheKey() {
			this.services = new AccountServices(this.accounts, this.stored, this.transactions, this.source, this.clock);
			this.before = this.services.join("Somebody " + System.nanoTime());
			this.rows = new TrialRows(this.sql, this.before, this.clock);
			this.transaction = new TransactionTemplate(this.transactions);
			this.transaction.executeWithoutResult(
					(status) -> IntStream.range(0, 120).forEach((one) -> this.rows.keep("page " + one)));
			this.owner = lock(this.before);
		}

		@Test
		void sealsAllAnewAndDropsTheOldKeyAnHourLater() {
			resealing(this.sql).goOn(this.owner);
			runAll();
			assertThat(resealing(this.sql).left(this.owner)).isZero();
			assertThat(visitor().key().hasOlder()).isTrue();
			this.clock.pass(Duration.ofHours(1));
			resealing(this.sql).goOn(this.owner);
			runAll();
			assertThat(visitor().key().hasOlder()).isFalse();
			assertThat(this.rows.texts(visitor().key())).hasSize(120).contains("page 0", "page 119");
		}

		@Test
		void killedInTheMiddleGoesOnAtTheNextVisit() {
			resealing(this.sql).goOn(this.owner);
			run(2);
			this.portions.clear();
			assertThat(resealing(this.sql).left(this.owner)).isBetween(1, 119);
			assertThat(this.rows.texts(visitor().key())).hasSize(120);
			this.clock.pass(Duration.ofHours(1));
			resealing(this.sql).goOn(visitor());
			runAll();
			assertThat(visitor().key().hasOlder()).isFalse();
			assertThat(this.rows.texts(visitor().key())).hasSize(120);
		}

		@Test
		void twoServersAtOnceDoNoHarm() throws Exception {
			this.clock.pass(Duration.ofHours(1));
			ExecutorService servers = Executors.newFixedThreadPool(2);
			CyclicBarrier start = new CyclicBarrier(2);
			Callable<Boolean> server = () -> {
				start.await();
				Queue<Runnable> own = new ArrayDeque<>();
				new Resealing(new SealedRows(this.sql), new OlderKeys(this.services.open), List.of(TrialRows.RECORDS),
						this.clock, own::add)
					.goOn(this.owner);
				while (!own.isEmpty()) {
					Runnable portion = own.remove();
					this.transaction.executeWithoutResult((status) -> portion.run());
				}
				return true;
			};
			for (Future<Boolean> done : servers.invokeAll(List.of(server, server))) {
				assertThat(done.get()).isTrue();
			}
			servers.shutdown();
			assertThat(visitor().key().hasOlder()).isFalse();
			assertThat(this.rows.texts(visitor().key())).hasSize(120);
		}

		@Test
		void whatIsDamagedDoesNotKeepItFromFinishing() {
			this.clock.pass(Duration.ofHours(1));
			UUID damaged = this.rows.keep("damaged");
			this.sql.sql("update entry set words = brief where id = ?").param(damaged).update();
			resealing(this.sql).goOn(this.owner);
			runAll();
			assertThat(visitor().key().hasOlder()).isFalse();
			assertThat(this.rows.texts(visitor().key())).hasSize(120).doesNotContain("damaged");
		}

		@Test
		void whatTheVersionBeforeHasSealedIsSealedAnewAsWell() {
			UUID page = this.rows.keep("younger");
			this.rows.ageWords(page, "of the version before");
			assertThat(this.rows.text(this.owner.key(), page)).isEqualTo("of the version before");
			resealing(this.sql).goOn(this.owner);
			runAll();
			assertThat(this.owner.key().isCurrent(this.rows.blob("entry", "words", page))).isTrue();
			assertThat(this.rows.text(this.owner.key(), page)).isEqualTo("of the version before");
		}

		@Test
		void whatIsChangedWhileItIsSealedAnewStaysAsItWasChanged() {
			UUID note = this.rows.note("before");
			UUID page = this.rows.keep("before");
			resealing(interrupting((table) -> this.rows.change(table, page, note))).goOn(this.owner);
			runAll();
			DataKey key = this.owner.key();
			assertThat(this.rows.text(key, page)).isEqualTo("changed");
			assertThat(key.isCurrent(this.rows.blob("entry", "words", page))).isFalse();
			assertThat(this.rows.noted(key, note)).isEqualTo("changed");
			assertThat(visitor().key().hasOlder()).isTrue();
		}

		@Test
		void nothingHappensWithoutOldKeysOrWithOneThatWasReplacedOrAtEveryVisit() {
			Resealing resealing = resealing(this.sql);
			resealing.goOn(this.before);
			assertThat(this.portions).isEmpty();
			resealing.goOn(this.owner);
			resealing.goOn(this.owner);
			assertThat(this.portions).hasSize(1);
			lock(this.owner);
			runAll();
			assertThat(resealing.left(this.owner)).isEqualTo(121);
			resealing.goOn(this.owner);
			assertThat(this.portions).isEmpty();
			this.clock.pass(Duration.ofMinutes(1));
			resealing.goOn(this.owner);
			assertThat(this.portions).hasSize(1);
		}

		@Test
		void aKeyThatIsReplacedTwiceTakesBothAlong() {
			resealing(this.sql).goOn(this.owner);
			run(2);
			this.portions.clear();
			Owner third = lock(visitor());
			this.clock.pass(Duration.ofHours(1));
			resealing(this.sql).goOn(third);
			runAll();
			this.owner = third;
			assertThat(visitor().key().hasOlder()).isFalse();
			assertThat(this.rows.texts(visitor().key())).hasSize(120);
		}

		@Test
		void goesOnAfterAnyFault() {
			Resealing broken = new Resealing(null, new OlderKeys(this.services.open), List.of(TrialRows.RECORDS),
					this.clock, this.portions::add);
			broken.goOn(this.owner);
			run(1);
			assertThat(this.portions).isEmpty();
			this.clock.pass(Duration.ofMinutes(1));
			broken.goOn(this.owner);
			assertThat(this.portions).hasSize(1);
			this.portions.clear();
		}

		private Resealing resealing(JdbcClient database) {
			return new Resealing(new SealedRows(database), new OlderKeys(this.services.open),
					List.of(TrialRows.RECORDS), this.clock, this.portions::add);
		}

		private void run(int most) {
			for (int one = 0; one < most; one++) {
				Runnable portion = this.portions.remove();
				this.transaction.executeWithoutResult((status) -> portion.run());
			}
		}

		private void runAll() {
			while (!this.portions.isEmpty()) {
				run(1);
			}
		}

		private Owner lock(Owner whose) {
			return this.services.passphrases.lockOthersOut(whose, "nine brown harbors", AccountServices.BROWSER)
				.signedIn()
				.owner();
		}

		/** The owner at the next visit. */
		private Owner visitor() {
			DataKey own = this.owner.key().withOlder(List.of(), this.owner.id());
			return this.services.open.look(new Owner(this.owner.id(), own, ZoneOffset.UTC),
					(opened) -> opened.account().owner(own, opened.details()));
		}

		/** A database in which somebody is faster than every update. */
		private JdbcClient interrupting(Consumer<String> faster) {
			return (JdbcClient) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { JdbcClient.class },
					(proxy, method, arguments) -> {
						if (arguments[0].toString().startsWith("update ")) {
							faster.accept(arguments[0].toString().split(" ")[1]);
						}
						return method.invoke(this.sql, arguments);
					});
		}

	}

	@Nested
	@OnH2
	class OnH2Tests extends Cases {

	}

	@Nested
	@OnPostgres
	class OnPostgresTests extends Cases {

	}

}
