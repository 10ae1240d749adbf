package app.steady.account;

import java.time.Duration;

/** When a browser on one's own device asks for the passphrase again. */
public enum Asking {

	/** After 12 quiet hours. */
	HALF_A_DAY(Duration.ofHours(12), false),

	/** After a quiet hour. */
	AN_HOUR(Duration.ofHours(1), false),

	/** After 15 quiet minutes. */
	A_QUARTER(Duration.ofMinutes(15), false),

	/** Whenever the browser was closed, or after 5 quiet minutes. */
	EVERY_TIME(Duration.ofMinutes(5), true);

	private final Duration idle;

	private final boolean closing;

	Asking(Duration idle, boolean closing) {
		this.idle = idle;
		this.closing = closing;
	}

	/** How long a browser may be quiet. */
	public Duration idle() {
		return this.idle;
	}

	/** Whether closing the browser ends it as well. */
	public boolean isEndedByClosing() {
		return this.closing;
	}

}
