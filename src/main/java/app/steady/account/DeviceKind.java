package app.steady.account;

import java.time.Duration;
import java.util.Optional;

/** Whose device a browser runs on, and so how long it stays signed in. */
public enum DeviceKind {

	/** 30 days; asks for the passphrase again as its owner chose. */
	OWN,
	/** Until the browser closes or 15 idle minutes have passed; 12 hours at most. */
	SHARED;

	private static final Duration LIFE = Duration.ofDays(30);

	private static final Duration LIFE_WITHOUT_CLOSING = Duration.ofHours(12);

	private static final Duration SHARED_IDLE = Duration.ofMinutes(15);

	/**
	 * How long a browser stays signed in at most. Where closing ends it, nobody tells us
	 * that it was closed, so its row is not kept for long.
	 */
	Duration life(Asking asking) {
		return cookieLife(asking).orElse(LIFE_WITHOUT_CLOSING);
	}

	/** How long a browser keeps its cookie; empty if until it closes. */
	Optional<Duration> cookieLife(Asking asking) {
		return isEndedByClosing(asking) ? Optional.empty() : Optional.of(LIFE);
	}

	/** How long a browser may be quiet, given when its owner wants to be asked. */
	Duration idle(Asking asking) {
		boolean chosen = this == OWN || asking.idle().compareTo(SHARED_IDLE) < 0;
		return chosen ? asking.idle() : SHARED_IDLE;
	}

	private boolean isEndedByClosing(Asking asking) {
		return this == SHARED || asking.isEndedByClosing();
	}

}
