package app.steady.account;

import java.time.Duration;

/** Whose device a browser runs on, and so how long it stays signed in. */
public enum DeviceKind {

	/** 30 days; asks for the passphrase again as its owner chose. */
	OWN(Duration.ofDays(30)),
	/** Until the browser closes or 15 idle minutes have passed; 12 hours at most. */
	SHARED(Duration.ofHours(12));

	private static final Duration SHARED_IDLE = Duration.ofMinutes(15);

	private final Duration life;

	DeviceKind(Duration life) {
		this.life = life;
	}

	/** How long a browser stays signed in at most. */
	public Duration life() {
		return this.life;
	}

	/** How long a browser may be quiet, given when its owner wants to be asked. */
	Duration idle(Asking asking) {
		boolean chosen = this == OWN || asking.idle().compareTo(SHARED_IDLE) < 0;
		return chosen ? asking.idle() : SHARED_IDLE;
	}

	/** Whether closing the browser ends it. */
	boolean isEndedByClosing(Asking asking) {
		return this == SHARED || asking.isEndedByClosing();
	}

}
