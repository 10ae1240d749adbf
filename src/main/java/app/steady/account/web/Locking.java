package app.steady.account.web;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import app.steady.account.DeviceCookie;
import app.steady.account.SignedInDevices;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Locks a browser without letting anybody wait for a database that does not answer; what
 * was begun then goes on in the background.
 */
@Component
class Locking {

	private static final Logger LOG = LoggerFactory.getLogger(Locking.class);

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private static final int THREADS = 4;

	private static final int QUEUE = 100;

	private final ThreadPoolExecutor threads = new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(QUEUE));

	private final Consumer<DeviceCookie> lock;

	private final Duration patience;

	@Autowired
	Locking(SignedInDevices devices) {
		this(devices::lock, PATIENCE);
	}

	Locking(Consumer<DeviceCookie> lock, Duration patience) {
		this.threads.allowCoreThreadTimeOut(true);
		this.lock = lock;
		this.patience = patience;
	}

	/**
	 * Takes a browser's key away.
	 * @return whether it is gone; if not, the cookie must go in its place
	 */
	boolean lock(DeviceCookie cookie) {
		try {
			Future<?> done = this.threads.submit(() -> this.lock.accept(cookie));
			done.get(this.patience.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		catch (ExecutionException | TimeoutException | RejectedExecutionException ex) {
			LOG.info("A device could not be locked; its cookie was taken away");
			return false;
		}
	}

	@PreDestroy
	void close() {
		this.threads.shutdown();
	}

}
