package app.steady.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;

import app.steady.vault.ServerSecret;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts attempts for all processes that share the database. An attempt is counted before
 * it is looked at, so that those made at the same moment cannot all pass, and given back
 * if it turns out to be right: then its own count goes, never that of others.
 * <p>
 * Counting has short transactions of its own, which need not outlive a power cut, and no
 * connection is held while a guess is looked at. A refused attempt only reads. A row that
 * stays costs its maker one derivation of a key, of which a process makes some two a
 * second: a flood leaves about 15,000 rows an hour and process, two megabytes, and they
 * go an hour after. Wrong codes derive nothing; they leave at most one row an hour for
 * each address that takes part, and for recovery 20 more of names.
 */
@Service
class Attempts {

	private static final Duration CLEANING = Duration.ofHours(1);

	private static final int RETRIES = 100;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final ServerSecret secret;

	private final Clock clock;

	private final AtomicReference<Instant> cleaning = new AtomicReference<>(Instant.MIN);

	Attempts(DataSource source, ServerSecret secret, Clock clock) {
		this.database = JdbcClient.create(source);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
		this.secret = secret;
		this.clock = clock;
	}

	/**
	 * Counts an attempt under every limit.
	 * @param all who tries; an address before a name, so that no two attempts wait for
	 * each other and a name is only counted if the address may still try
	 * @return what may now be made
	 * @throws TooManyAttemptsException if one of the limits is reached; then none of them
	 * counts it
	 */
	Attempt begin(List<Counted> all) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
		List<Mark> fresh = all.stream()
			.map((one) -> new Mark(one.limit(), one.code(this.secret, day), 1, now.plus(one.limit().window())))
			.toList();
		return untilNobodyInterferes(() -> {
			clean(now);
			fresh.forEach((mark) -> find(mark).ifPresent((found) -> found.requireRoom(0, now)));
			return new Attempt(
					this.transaction.execute((status) -> fresh.stream().map((mark) -> add(mark, now)).toList()));
		});
	}

	/**
	 * Two may make the same row, or one change what the other deletes. The second tries
	 * again.
	 */
	private static <T> T untilNobodyInterferes(Supplier<T> counting) {
		for (int again = 0; again < RETRIES; again++) {
			try {
				return counting.get();
			}
			catch (DuplicateKeyException | ConcurrencyFailureException ex) {
				continue;
			}
		}
		throw new BusyException();
	}

	private Mark add(Mark fresh, Instant now) {
		this.database.sql("""
				merge into attempt using (select cast(:code as bytea) as code) as fresh on attempt.code = fresh.code
				when matched and ends_at <= :now then update set tries = 1, ends_at = :ends
				when matched then update set tries = tries + 1
				when not matched then insert (code, tries, ends_at) values (:code, 1, :ends)""")
			.param("code", fresh.code())
			.param("now", at(now))
			.param("ends", at(fresh.ends()))
			.update();
		Mark added = find(fresh).orElseThrow(() -> new ConcurrencyFailureException("The count has just been deleted"));
		added.requireRoom(1, now);
		return added;
	}

	private Optional<Mark> find(Mark mark) {
		return this.database.sql("select tries, ends_at from attempt where code = ?")
			.param(mark.code())
			.query((ResultSet row, int number) -> mark.read(row))
			.optional();
	}

	/** Of a window that is over nothing is left to be given back. */
	private void giveBack(Mark mark) {
		untilNobodyInterferes(() -> this.database.sql("""
				merge into attempt using (select cast(:code as bytea) as code) as fresh
				on attempt.code = fresh.code and attempt.ends_at = :ends
				when matched and tries <= 1 then delete
				when matched then update set tries = tries - 1""")
			.param("code", mark.code())
			.param("ends", at(mark.ends()))
			.update());
	}

	private void clean(Instant now) {
		Instant next = this.cleaning.get();
		if (!now.isBefore(next) && this.cleaning.compareAndSet(next, now.plus(CLEANING))) {
			this.database.sql("delete from attempt where ends_at <= ?").param(at(now)).update();
		}
	}

	private static OffsetDateTime at(Instant instant) {
		return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

	/** An attempt that is counted already. */
	final class Attempt {

		private final List<Mark> marks;

		private Attempt(List<Mark> marks) {
			this.marks = marks;
		}

		/**
		 * Makes it, and gives it back if it is right, or if too many try something and so
		 * it is not made.
		 */
		<T> T make(Supplier<T> deed, Predicate<T> right) {
			try {
				T outcome = deed.get();
				if (right.test(outcome)) {
					this.marks.stream().filter((mark) -> mark.limit().onFailures()).forEach(Attempts.this::giveBack);
				}
				return outcome;
			}
			catch (BusyException ex) {
				this.marks.forEach(Attempts.this::giveBack);
				throw ex;
			}
		}

	}

	/** A count as it stands in the table. */
	private record Mark(Limit limit, byte[] code, int tries, Instant ends) {

		Mark read(ResultSet row) throws SQLException {
			return new Mark(this.limit, this.code, row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant());
		}

		/** Refuses what is one more than allowed, counted already or not. */
		void requireRoom(int counted, Instant now) {
			if (this.ends.isAfter(now) && this.tries - counted >= this.limit.tries()) {
				throw new TooManyAttemptsException(this.limit, Duration.between(now, this.ends));
			}
		}

	}

}
