package app.steady.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import javax.sql.DataSource;

import app.steady.database.Database;
import app.steady.vault.ServerSecret;
import org.flywaydb.core.Flyway;

/** Attempts without a running application. */
final class AttemptsFixtures {

	static final ServerSecret SECRET = ServerSecret.generate();

	private AttemptsFixtures() {
	}

	static DataSource migrated(Database database) {
		DataSource source = database.fresh();
		Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
		return source;
	}

	/** What one process counts with. */
	static Attempts process(DataSource source, Clock clock) {
		return new Attempts(source, SECRET, clock);
	}

	static Source source(String address) {
		return new Source(address, Optional.empty());
	}

	static boolean fail(Attempts attempts, Counted... all) {
		return make(attempts, false, all);
	}

	static boolean succeed(Attempts attempts, Counted... all) {
		return make(attempts, true, all);
	}

	/** Whether the attempt was looked at. */
	private static boolean make(Attempts attempts, boolean right, Counted... all) {
		try {
			attempts.begin(List.of(all)).make(() -> right, Boolean::booleanValue);
			return true;
		}
		catch (TooManyAttemptsException ex) {
			return false;
		}
	}

	/** Does the same many times at the very same moment. */
	static <T> List<T> atOnce(int times, IntFunction<T> deed) throws InterruptedException, ExecutionException {
		CyclicBarrier start = new CyclicBarrier(times);
		ExecutorService crowd = Executors.newFixedThreadPool(times);
		try {
			List<Callable<T>> deeds = new ArrayList<>();
			for (int one = 0; one < times; one++) {
				int number = one;
				deeds.add(() -> {
					start.await();
					return deed.apply(number);
				});
			}
			List<T> outcomes = new ArrayList<>();
			for (Future<T> done : crowd.invokeAll(deeds)) {
				outcomes.add(done.get());
			}
			return outcomes;
		}
		finally {
			crowd.shutdownNow();
		}
	}

}
