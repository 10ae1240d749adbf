package app.steady.account;

import java.time.Duration;

/** Whose device a browser runs on, and so how long it stays signed in. */
public enum DeviceKind {

	/** 30 days; asks for the passphrase again after 12 idle hours. */
	OWN(Duration.ofDays(30), Duration.ofHours(12)),
	/** Until the browser closes or 15 idle minutes have passed; 12 hours at most. */
	SHARED(Duration.ofHours(12), Duration.ofMinutes(15));

	private final Duration life;

	private final Duration idle;

	DeviceKind(Duration life, Duration idle) {
		this.life = life;
		this.idle = idle;
	}

	/** How long a browser stays signed in at most. */
	public Duration life() {
		return this.life;
	}

	Duration idle() {
		return this.idle;
	}

}
