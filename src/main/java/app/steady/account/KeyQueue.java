package app.steady.account;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Lets one key be derived from a passphrase at a time, in order of arrival, so that a
 * storm of sign-ins cannot take memory and processors from those who read and write.
 */
class KeyQueue {

	private final int length;

	private final Semaphore turn = new Semaphore(1, true);

	private final Semaphore preparing = new Semaphore(2, true);

	private final AtomicInteger waiting = new AtomicInteger();

	/**
	 * A queue.
	 * @param length how many may wait
	 */
	KeyQueue(int length) {
		this.length = length;
	}

	/**
	 * Does what comes before waiting, for two people at a time: a storm must not take all
	 * connections of the database from those who read and write.
	 * @throws BusyException at once, if too many wait already
	 */
	<T> T prepare(Supplier<T> preparation) {
		requireRoom();
		this.preparing.acquireUninterruptibly();
		try {
			requireRoom();
			return preparation.get();
		}
		finally {
			this.preparing.release();
		}
	}

	private void requireRoom() {
		if (this.waiting.get() > this.length) {
			throw new BusyException();
		}
	}

	/**
	 * Waits for its turn and derives.
	 * @throws BusyException at once, if too many wait already
	 */
	<T> T derive(Supplier<T> derivation) {
		if (this.waiting.incrementAndGet() > this.length + 1) {
			this.waiting.decrementAndGet();
			throw new BusyException();
		}
		try {
			this.turn.acquireUninterruptibly();
			try {
				return derivation.get();
			}
			finally {
				this.turn.release();
			}
		}
		finally {
			this.waiting.decrementAndGet();
		}
	}

}
