package app.steady.account.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import app.steady.account.DeviceCookie;
import app.steady.vault.DeviceToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;

class LockingTests {

	private static final DeviceCookie COOKIE = new DeviceCookie(UUID.randomUUID(), DeviceToken.generate());

	private final CountDownLatch answer = new CountDownLatch(1);

	private final List<Locking> opened = new ArrayList<>();

	@AfterEach
	void close() {
		this.answer.countDown();
		this.opened.forEach(Locking::close);
	}

	@Test
	void isDoneOnceTheDatabaseSaysSo() {
		List<DeviceCookie> locked = new ArrayList<>();
		assertThat(locking(locked::add, Duration.ofSeconds(30)).lock(COOKIE)).isTrue();
		assertThat(locked).containsExactly(COOKIE);
	}

	@Test
	void isNotDoneIfTheDatabaseIsGone() {
		Consumer<DeviceCookie> gone = (cookie) -> {
			throw new CannotCreateTransactionException("gone");
		};
		assertThat(locking(gone, Duration.ofSeconds(30)).lock(COOKIE)).isFalse();
	}

	@Test
	void doesNotWaitForADatabaseThatHangsHoweverManyTry() {
		Locking locking = locking((cookie) -> hang(), Duration.ofMillis(1));
		for (int press = 0; press < 200; press++) {
			assertThat(locking.lock(COOKIE)).isFalse();
		}
	}

	private Locking locking(Consumer<DeviceCookie> lock, Duration patience) {
		Locking locking = new Locking(lock, patience);
		this.opened.add(locking);
		return locking;
	}

	private void hang() {
		try {
			this.answer.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
