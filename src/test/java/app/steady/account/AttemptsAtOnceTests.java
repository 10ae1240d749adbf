package app.steady.account;

import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

import app.steady.database.Database;
import app.steady.visit.TestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static app.steady.account.AttemptsFixtures.atOnce;
import static app.steady.account.AttemptsFixtures.fail;
import static app.steady.account.AttemptsFixtures.source;
import static app.steady.account.AttemptsFixtures.succeed;
import static org.assertj.core.api.Assertions.assertThat;

/** Two processes on one database, each asked by many at the same moment. */
class AttemptsAtOnceTests {

	private static final int CROWD = 12;

	private static final int TRIES = 8;

	private static final Counted NAME = Counted.as(new AccountName("Ada"), Limit.SIGN_IN_AS_NAME);

	private final TestClock clock = new TestClock();

	@ParameterizedTest
	@EnumSource
	void countTogetherAndLetExactlyAsManyPassAsMay(Database database) throws Exception {
		DataSource source = AttemptsFixtures.migrated(database);
		List<Attempts> processes = twoProcesses(source);
		int passed = sum(atOnce(CROWD, (one) -> times(() -> fail(processes.get(one % 2), from(one), NAME))));
		assertThat(passed).isEqualTo(Limit.SIGN_IN_AS_NAME.tries());
		assertThat(sum(counts(source))).isEqualTo(2 * passed);
	}

	@ParameterizedTest
	@EnumSource
	void ofTheSameAddressExactlyAsManyPassAsMay(Database database) throws Exception {
		DataSource source = AttemptsFixtures.migrated(database);
		List<Attempts> processes = twoProcesses(source);
		assertThat(atOnce(CROWD, (one) -> fail(processes.get(one % 2), from(0), NAME))).filteredOn((passed) -> passed)
			.hasSize(Limit.SIGN_IN_FROM_ADDRESS.tries());
		assertThat(counts(source)).containsOnly(Limit.SIGN_IN_FROM_ADDRESS.tries());
	}

	@ParameterizedTest
	@EnumSource
	void loseNoFailureWhileOthersSucceed(Database database) throws Exception {
		DataSource source = AttemptsFixtures.migrated(database);
		List<Attempts> processes = twoProcesses(source);
		int failures = sum(atOnce(CROWD, (one) -> times(() -> {
			Attempts process = processes.get(one % 2);
			return (one < 2) ? fail(process, NAME) : !succeed(process, NAME);
		})));
		assertThat(failures).isEqualTo(2 * TRIES);
		assertThat(counts(source)).containsExactly(failures);
	}

	@ParameterizedTest
	@EnumSource
	void leaveNothingIfAllSucceed(Database database) throws Exception {
		DataSource source = AttemptsFixtures.migrated(database);
		List<Attempts> processes = twoProcesses(source);
		assertThat(sum(atOnce(CROWD, (one) -> times(() -> succeed(processes.get(one % 2), from(one % 3), NAME)))))
			.isEqualTo(CROWD * TRIES);
		assertThat(counts(source)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void beginANewWindowTogether(Database database) throws Exception {
		DataSource source = AttemptsFixtures.migrated(database);
		List<Attempts> processes = twoProcesses(source);
		fail(processes.get(0), NAME);
		this.clock.pass(Limit.SIGN_IN_AS_NAME.window());
		atOnce(CROWD, (one) -> fail(processes.get(one % 2), NAME));
		assertThat(counts(source)).containsExactly(CROWD);
	}

	private List<Attempts> twoProcesses(DataSource source) {
		return List.of(AttemptsFixtures.process(source, this.clock), AttemptsFixtures.process(source, this.clock));
	}

	private static Counted from(int neighbour) {
		return Counted.from(source("192.0.2." + neighbour), Limit.SIGN_IN_FROM_ADDRESS);
	}

	private static int times(BooleanSupplier attempt) {
		int passed = 0;
		for (int tried = 0; tried < TRIES; tried++) {
			passed += attempt.getAsBoolean() ? 1 : 0;
		}
		return passed;
	}

	private static List<Integer> counts(DataSource source) {
		return JdbcClient.create(source).sql("select tries from attempt").query(Integer.class).list();
	}

	private static int sum(List<Integer> numbers) {
		return numbers.stream().mapToInt(Integer::intValue).sum();
	}

}
