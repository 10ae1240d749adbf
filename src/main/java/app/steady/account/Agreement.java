package app.steady.account;

import java.time.Instant;

/**
 * How an owner's agreement stands.
 *
 * @param version which text they agreed to; 0 if they took it back
 * @param since when they agreed or took it back
 */
public record Agreement(int version, Instant since) {

	public boolean isTakenBack() {
		return this.version == 0;
	}

	/** Whether the text has changed since. */
	public boolean isOutdated() {
		return !isTakenBack() && this.version < Membership.CONSENT;
	}

	public boolean isGiven() {
		return this.version >= Membership.CONSENT;
	}

}
