package app.steady.account.web;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import app.steady.account.DeviceCookie;
import app.steady.account.SignedInDevices;
import app.steady.web.Left;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Deletes the device row of somebody who has left, best effort and never in their way:
 * their only key went with the cookie.
 */
@Component
class LeavingDevices {

	private static final Logger LOG = LoggerFactory.getLogger(LeavingDevices.class);

	private static final int QUEUE = 1000;

	private final ThreadPoolExecutor afterwards = new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(QUEUE), new ThreadPoolExecutor.DiscardPolicy());

	private final SignedInDevices devices;

	LeavingDevices(SignedInDevices devices) {
		this.devices = devices;
	}

	@EventListener
	void on(Left left) {
		DeviceCookie.parse(left.cookie()).ifPresent((cookie) -> this.afterwards.execute(() -> end(cookie)));
	}

	private void end(DeviceCookie cookie) {
		try {
			this.devices.end(cookie);
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.info("A device that was left could not be deleted; it ends by itself");
		}
	}

	@PreDestroy
	void close() {
		this.afterwards.shutdown();
	}

}
