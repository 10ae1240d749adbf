package app.steady.account;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeyQueueTests {

	private static final int CROWD = 30;

	@Test
	void oneDerivesAtATimeAndNoMoreThanItsLengthWait() throws Exception {
		KeyQueue queue = new KeyQueue(5);
		CountDownLatch refused = new CountDownLatch(CROWD - 6);
		AtomicInteger deriving = new AtomicInteger();
		List<Integer> seen = AttemptsFixtures.atOnce(CROWD, (one) -> {
			try {
				return queue.derive(() -> {
					int now = deriving.incrementAndGet();
					await(refused);
					deriving.decrementAndGet();
					return now;
				});
			}
			catch (BusyException ex) {
				refused.countDown();
				return 0;
			}
		});
		assertThat(seen).filteredOn((derived) -> derived == 1).hasSize(6);
		assertThat(seen).filteredOn((derived) -> derived == 0).hasSize(CROWD - 6);
	}

	@Test
	void saysBeforehandThatThereIsNoRoom() {
		KeyQueue queue = new KeyQueue(0);
		assertThat(queue.<Boolean>prepare(() -> true)).isTrue();
		queue.derive(() -> assertThatExceptionOfType(BusyException.class).isThrownBy(() -> queue.prepare(() -> true)));
		assertThat(queue.<Boolean>prepare(() -> true)).isTrue();
	}

	@Test
	void twoPrepareAtATime() throws Exception {
		KeyQueue queue = new KeyQueue(CROWD);
		AtomicInteger preparing = new AtomicInteger();
		CyclicBarrier pair = new CyclicBarrier(2);
		assertThat(AttemptsFixtures.atOnce(CROWD, (one) -> queue.prepare(() -> {
			int now = preparing.incrementAndGet();
			meet(pair);
			preparing.decrementAndGet();
			return now;
		}))).allMatch((now) -> now <= 2);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void meet(CyclicBarrier pair) {
		try {
			pair.await();
		}
		catch (InterruptedException | BrokenBarrierException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
