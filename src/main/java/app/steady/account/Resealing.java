package app.steady.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Seals anew, portion by portion and beside all requests, what a former key has sealed.
 * It needs the owner's key, so it runs while its owner is here; whatever stops it, it
 * goes on at the next visit. Any number of processes may do the same.
 */
@Service
public class Resealing {

	private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);

	private static final int PORTION = 100;

	private static final int QUEUE = 100;

	private static final Duration PAUSE = Duration.ofMinutes(1);

	private final Map<UUID, Instant> notBefore = new ConcurrentHashMap<>();

	private final Set<UUID> running = ConcurrentHashMap.newKeySet();

	private final SealedRows rows;

	private final OlderKeys olderKeys;

	private final List<SealedTable> tables;

	private final Clock clock;

	private final Executor beside;

	@Autowired
	Resealing(SealedRows rows, OlderKeys olderKeys, List<PersonalRecords> records, Clock clock) {
		this(rows, olderKeys, records, clock, new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS,
				new ArrayBlockingQueue<>(QUEUE), new ThreadPoolExecutor.AbortPolicy()));
	}

	Resealing(SealedRows rows, OlderKeys olderKeys, List<PersonalRecords> records, Clock clock, Executor beside) {
		this.rows = rows;
		this.olderKeys = olderKeys;
		this.tables = records.stream().flatMap((module) -> module.tables().stream()).toList();
		this.clock = clock;
		this.beside = beside;
	}

	/** Goes on with the owner's rows, if there is anything left to do. Never waits. */
	public void goOn(Owner owner) {
		Instant now = this.clock.instant();
		if (!owner.key().hasOlder() || now.isBefore(this.notBefore.getOrDefault(owner.id(), now))
				|| !this.running.add(owner.id())) {
			return;
		}
		this.notBefore.values().removeIf((time) -> !now.isBefore(time));
		this.notBefore.put(owner.id(), now.plus(PAUSE));
		soon(owner, new Pass(owner));
	}

	/** How many of the owner's rows were sealed by an older key. */
	public int left(Owner owner) {
		return this.tables.stream().mapToInt((table) -> this.rows.countOlder(table, owner)).sum();
	}

	private void soon(Owner owner, Runnable portion) {
		try {
			this.beside.execute(portion);
		}
		catch (RejectedExecutionException ex) {
			this.running.remove(owner.id());
		}
	}

	private void finish(Owner owner, Instant rekeyed) {
		if (this.tables.stream().allMatch((table) -> this.rows.isAllSealedAnew(table, owner))) {
			this.notBefore.put(owner.id(), this.olderKeys.drop(owner, rekeyed));
		}
		this.running.remove(owner.id());
	}

	@PreDestroy
	void close() {
		if (this.beside instanceof ThreadPoolExecutor own) {
			own.getQueue().clear();
			own.shutdown();
		}
	}

	/** All tables of one owner, one portion at a time; owners take turns. */
	private final class Pass implements Runnable {

		private final Owner owner;

		private Instant rekeyed;

		private int table;

		private UUID last = SealedRows.FIRST;

		Pass(Owner owner) {
			this.owner = owner;
		}

		@Override
		public void run() {
			try {
				portion();
			}
			catch (RuntimeException ex) {
				LOG.info("Sealing anew has stopped at a {}; it goes on at the owner's next visit",
						ex.getClass().getSimpleName());
				Resealing.this.running.remove(this.owner.id());
			}
		}

		private void portion() {
			if (this.rekeyed == null) {
				this.rekeyed = Resealing.this.olderKeys.since(this.owner);
			}
			if (this.table == Resealing.this.tables.size()) {
				finish(this.owner, this.rekeyed);
				return;
			}
			Resealing.this.rows.sealAnew(Resealing.this.tables.get(this.table), this.owner, this.last, PORTION)
				.ifPresentOrElse((row) -> this.last = row, () -> {
					this.table++;
					this.last = SealedRows.FIRST;
				});
			soon(this.owner, this);
		}

	}

}
