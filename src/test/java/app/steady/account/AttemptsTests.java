package app.steady.account;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import app.steady.database.Database;
import app.steady.vault.ServerSecret;
import app.steady.visit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static app.steady.account.AttemptsFixtures.fail;
import static app.steady.account.AttemptsFixtures.source;
import static app.steady.account.AttemptsFixtures.succeed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is counted for how long, and what is given back. */
class AttemptsTests {

	private final TestClock clock = new TestClock();

	private JdbcClient sql;

	private Attempts attempts;

	@BeforeEach
	void openDatabase() {
		open(Database.H2);
	}

	@ParameterizedTest
	@EnumSource
	void everyLimitStopsAfterItsTriesUntilItsWindowIsOver(Limit limit) {
		Counted somebody = new Counted(limit, "somebody");
		for (int window = 0; window < 2; window++) {
			for (int tried = 0; tried < limit.tries(); tried++) {
				assertThat(fail(this.attempts, somebody)).isTrue();
			}
			assertThat(fail(this.attempts, somebody)).isFalse();
			assertThat(fail(this.attempts, new Counted(limit, "somebody else"))).isTrue();
			this.clock.pass(limit.window().minusSeconds(1));
			assertThat(succeed(this.attempts, somebody)).isFalse();
			this.clock.pass(Duration.ofSeconds(1));
		}
	}

	@Test
	void theNumbersAreThoseThatWereDecided() {
		assertThat(Limit.values()).extracting(Limit::tries).containsExactly(10, 50, 10, 5, 10, 20, 10);
		assertThat(Limit.values()).extracting((limit) -> limit.window().toMinutes())
			.containsExactly(15L, 60L, 15L, 15L, 15L, 60L, 60L);
	}

	@ParameterizedTest
	@EnumSource
	void whatIsRightLeavesNoTraceAndWipesNoFailure(Database database) {
		open(database);
		Counted somebody = new Counted(Limit.PASSPHRASE_AGAIN, "somebody");
		for (int tried = 0; tried < 3; tried++) {
			assertThat(succeed(this.attempts, somebody)).isTrue();
		}
		assertThat(counts()).isEmpty();
		fail(this.attempts, somebody);
		fail(this.attempts, somebody);
		succeed(this.attempts, somebody);
		assertThat(counts()).containsExactly(2);
	}

	@ParameterizedTest
	@EnumSource
	void aNameIsNotCountedWhereTheAddressMayNotTryAndTheOtherWayRound(Database database) {
		open(database);
		Counted address = Counted.from(source("192.0.2.1"), Limit.RECOVER_FROM_ADDRESS);
		Counted name = Counted.as(new AccountName("Ada"), Limit.SIGN_IN_AS_NAME);
		while (fail(this.attempts, address)) {
			assertThat(counts()).hasSize(1);
		}
		assertThat(fail(this.attempts, address, name)).isFalse();
		assertThat(counts()).containsExactly(5);
		while (fail(this.attempts, name)) {
			assertThat(counts()).hasSize(2);
		}
		assertThat(fail(this.attempts, Counted.from(source("192.0.2.2"), Limit.RECOVER_FROM_ADDRESS), name)).isFalse();
		assertThat(counts()).containsExactlyInAnyOrder(5, 50);
	}

	@ParameterizedTest
	@EnumSource
	void joiningIsCountedAlsoIfItSucceeds(Database database) {
		open(database);
		succeed(this.attempts, Counted.from(source("192.0.2.1"), Limit.JOIN_FROM_ADDRESS));
		assertThat(counts()).containsExactly(1);
	}

	@ParameterizedTest
	@EnumSource
	void anAttemptThatFoundNoRoomIsNotCounted(Database database) {
		open(database);
		Counted join = Counted.from(source("192.0.2.1"), Limit.JOIN_FROM_ADDRESS);
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> this.attempts.begin(List.of(join)).make(() -> {
			throw new BusyException();
		}, (never) -> false));
		assertThat(counts()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void rowsGoWithTheFirstTryAnHourAfter(Database database) {
		open(database);
		for (int address = 0; address < 20; address++) {
			fail(this.attempts, Counted.from(source("192.0.2." + address), Limit.SIGN_IN_FROM_ADDRESS));
		}
		this.clock.pass(Duration.ofMinutes(59));
		fail(this.attempts, Counted.from(source("192.0.2.1"), Limit.SIGN_IN_FROM_ADDRESS));
		assertThat(counts()).hasSize(20);
		this.clock.pass(Duration.ofMinutes(1));
		fail(this.attempts, Counted.from(source("192.0.2.1"), Limit.SIGN_IN_FROM_ADDRESS));
		assertThat(counts()).containsExactly(2);
	}

	@Test
	void whatIsGivenBackAfterItsWindowTakesNothingFromTheNextOne() {
		Counted somebody = new Counted(Limit.SIGN_IN_ON_DEVICE, "somebody");
		this.attempts.begin(List.of(somebody)).make(() -> {
			this.clock.pass(Duration.ofMinutes(15));
			return fail(this.attempts, somebody);
		}, (slow) -> true);
		assertThat(counts()).containsExactly(1);
	}

	@Test
	void saysHowLongToWait() {
		Counted somebody = new Counted(Limit.SIGN_IN_ON_DEVICE, "somebody");
		while (fail(this.attempts, somebody)) {
			this.clock.pass(Duration.ofSeconds(10));
		}
		assertThatExceptionOfType(TooManyAttemptsException.class)
			.isThrownBy(() -> this.attempts.begin(List.of(somebody)).make(() -> true, (any) -> true))
			.satisfies((ex) -> {
				assertThat(ex.seconds()).isEqualTo(800);
				assertThat(ex.minutes()).isEqualTo(14);
				assertThat(ex.limit()).isEqualTo(Limit.SIGN_IN_ON_DEVICE);
			});
	}

	@Test
	void codesTellNothingAndAreOthersEachDayForEachLimitAndUnderEachSecret() {
		UUID owner = UUID.randomUUID();
		ServerSecret secret = AttemptsFixtures.SECRET;
		Counted again = Counted.of(owner, Limit.PASSPHRASE_AGAIN);
		LocalDate day = LocalDate.of(2026, 11, 24);
		assertThat(List.of(again.code(secret, day), again.code(secret, day.plusDays(1)),
				Counted.of(owner, Limit.SIGN_IN_ON_DEVICE).code(secret, day), again.code(ServerSecret.generate(), day)))
			.doesNotHaveDuplicates()
			.allMatch((code) -> code.length == 32);
		assertThat(again.code(secret, day)).isEqualTo(again.code(secret, day));
		assertThat(again.toString()).doesNotContain(owner.toString());
	}

	private void open(Database database) {
		DataSource source = AttemptsFixtures.migrated(database);
		this.sql = JdbcClient.create(source);
		this.attempts = AttemptsFixtures.process(source, this.clock);
	}

	private List<Integer> counts() {
		return this.sql.sql("select tries from attempt").query(Integer.class).list();
	}

}
