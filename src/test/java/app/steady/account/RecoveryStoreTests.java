package app.steady.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import app.steady.database.OnH2;
import app.steady.database.OnPostgres;
import app.steady.vault.RecoveryCode;
import app.steady.visit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RecoveryStoreTests {

	private static final String NEXT = "nine brown harbors";

	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	abstract static class Cases {

		@Autowired
		private DataSource source;

		@Autowired
		Accounts accounts;

		@Autowired
		Devices stored;

		@Autowired
		PlatformTransactionManager transactions;

		private final TestClock clock = new TestClock();

		private AccountServices services;

		private String name;

		private Owner owner;

		private RecoveryCode code;

		@BeforeEach
		void join() {
			this.services = new AccountServices(this.accounts, this.stored, this.transactions, this.source, this.clock);
			this.name = "Somebody " + System.nanoTime();
			this.owner = this.services.join(this.name);
			this.code = this.services.codes.make(this.owner, "").orElseThrow();
		}

		@Test
		void aCodeWorksOnceAndBringsTheNextOne() {
			Renewed renewed = recover(this.name, this.code).orElseThrow();
			assertThat(this.services.isPassphrase(this.owner, AccountServices.PASSPHRASE)).isFalse();
			assertThat(this.services.isPassphrase(this.owner, NEXT)).isTrue();
			assertThat(recover(this.name, this.code)).isEmpty();
			assertThat(recover(this.name, renewed.code())).isPresent();
		}

		@Test
		void whateverIsWrongCostsTheSame() {
			Owner other = this.services.join("Without " + this.name);
			RecoveryCode theirs = this.services.codes.make(other, "").orElseThrow();
			this.services.join("Codeless " + this.name);
			long derivations = this.services.keys.derivations();
			long tries = this.services.codes.tries();
			assertThat(recover(this.name, theirs)).isEmpty();
			assertThat(recover(this.name, RecoveryCode.generate())).isEmpty();
			assertThat(recover("Nobody " + this.name, this.code)).isEmpty();
			assertThat(recover("Codeless " + this.name, this.code)).isEmpty();
			assertThat(this.services.codes.tries() - tries).isEqualTo(4);
			assertThat(this.services.keys.derivations()).isEqualTo(derivations);
			assertThat(recover(this.name, this.code)).isPresent();
			assertThat(this.services.keys.derivations() - derivations).isOne();
		}

		@Test
		void aCodeThatIsTypedTwiceAtOnceLetsOneIn() throws Exception {
			assertThat(atOnce(() -> recover(this.name, this.code).isPresent())).containsExactlyInAnyOrder("true",
					"false");
		}

		@Test
		void aNewKeyOpensWhatTheOldOneSealedAndTheOldOneOpensNothingMore() {
			SignedIn before = inTransaction(this.owner);
			Renewed renewed = lock(this.owner);
			assertThat(renewed.signedIn().owner().key().hasOlder()).isTrue();
			assertThat(this.services.devices.recognise(renewed.signedIn().cookie())).isPresent();
			assertThat(this.services.devices.recognise(before.cookie())).isEmpty();
			assertThat(recover(this.name, this.code)).isEmpty();
			Owner again = recover(this.name, renewed.code()).orElseThrow().signedIn().owner();
			assertThat(again.key().hasOlder()).isTrue();
			assertThatExceptionOfType(ChangedMeanwhileException.class)
				.isThrownBy(() -> this.services.passphrases.change(this.owner, NEXT));
		}

		@Test
		void aBrowserSignedInWithTheOldKeyMeanwhileIsNobody() {
			lock(this.owner);
			SignedIn late = inTransaction(this.owner);
			assertThat(this.services.devices.recognise(late.cookie())).isEmpty();
		}

		@Test
		void ofTwoWhoLockTheOtherOutAtOnceOneWins() throws Exception {
			assertThat(atOnce(() -> lock(this.owner).code() != null)).containsExactlyInAnyOrder("true",
					"ChangedMeanwhileException");
		}

		@Test
		void whoKnewAPassphraseFromBeforeARecoveryTakesTheAccountBack() {
			Owner thief = recover(this.name, this.code).orElseThrow().signedIn().owner();
			RecoveryCode next = this.services.codes.make(thief, mark(thief)).orElseThrow();
			recover(this.name, next).orElseThrow();
			assertThat(takeBack("not it at all")).isEmpty();
			assertThat(takeBack(AccountServices.PASSPHRASE)).isPresent();
			assertThat(this.services.isPassphrase(this.owner, "eleven white doors")).isTrue();
		}

		@Test
		void afterNinetyDaysAFormerPassphraseIsNoLongerTaken() {
			recover(this.name, this.code).orElseThrow();
			this.clock.pass(Duration.ofDays(90));
			assertThat(takeBack(AccountServices.PASSPHRASE)).isEmpty();
		}

		@Test
		void aCodeIsMadeOnceForTheOneThatWasSeen() {
			assertThat(this.services.codes.make(this.owner, "")).isEmpty();
			assertThat(this.services.codes.make(this.owner, mark(this.owner))).isPresent();
		}

		private String mark(Owner whose) {
			return this.services.codes.kept(whose).mark();
		}

		private Optional<Renewed> takeBack(String former) {
			return this.services.passphrases.takeBack(this.owner, former, "eleven white doors",
					AccountServices.BROWSER);
		}

		private Optional<Renewed> recover(String whose, RecoveryCode typed) {
			return this.services.codes.recover(whose, typed, NEXT, AccountServices.BROWSER,
					AttemptsFixtures.source("192.0.2.1"));
		}

		private Renewed lock(Owner whose) {
			return this.services.passphrases.lockOthersOut(whose, NEXT, AccountServices.BROWSER);
		}

		private SignedIn inTransaction(Owner whose) {
			return new TransactionTemplate(this.transactions).execute((status) -> this.services.devices.open(whose,
					AccountServices.BROWSER, Asking.HALF_A_DAY, Way.PASSPHRASE));
		}

		private static List<String> atOnce(Callable<Boolean> deed) throws Exception {
			ExecutorService two = Executors.newFixedThreadPool(2);
			CyclicBarrier start = new CyclicBarrier(2);
			Callable<Boolean> together = () -> {
				start.await();
				return deed.call();
			};
			try {
				return two.invokeAll(List.of(together, together)).stream().map(Cases::outcome).toList();
			}
			finally {
				two.shutdownNow();
			}
		}

		private static String outcome(Future<Boolean> done) {
			try {
				return done.get().toString();
			}
			catch (ExecutionException ex) {
				return ex.getCause().getClass().getSimpleName();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return "interrupted";
			}
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
