package app.steady.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class TestClock extends Clock {

	/** A Tuesday, a quarter past nine in the evening in Berlin. */
	public static final Instant START = Instant.parse("2026-11-24T20:15:00Z");

	private final AtomicReference<Instant> now = new AtomicReference<>(START);

	public void pass(Duration time) {
		this.now.updateAndGet((instant) -> instant.plus(time));
	}

	public void reset() {
		this.now.set(START);
	}

	@Override
	public Instant instant() {
		return this.now.get();
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new Clock() {

			@Override
			public Instant instant() {
				return TestClock.this.instant();
			}

			@Override
			public ZoneId getZone() {
				return zone;
			}

			@Override
			public Clock withZone(ZoneId other) {
				return TestClock.this.withZone(other);
			}

		};
	}

}
