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

	private final AtomicInteger waiting = new AtomicInteger();

	/**
	 * A queue.
	 * @param length how many may wait
	 */
	KeyQueue(int length) {
		this.length = length;
	}

	/**
	 * Spares others whatever comes before waiting, if waiting would be refused anyway.
	 * @throws BusyException if too many wait already
	 */
	void requireRoom() {
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
