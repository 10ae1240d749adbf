package app.steady.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import app.steady.vault.DataKey;

/**
 * The person an account belongs to, while signed in: the only place where the open data
 * key lives, for as long as a request lasts.
 *
 * @param id the owner's id, part of every key of every personal table
 * @param key opens and seals what the owner writes
 * @param zone where the owner's day begins
 * @param mayKeep whether the owner agrees to anything being kept
 */
public record Owner(UUID id, DataKey key, ZoneId zone, boolean mayKeep) {

	/** Somebody who agrees. */
	public Owner(UUID id, DataKey key, ZoneId zone) {
		this(id, key, zone, true);
	}

	/** The owner's date now. */
	public LocalDate today(Clock clock) {
		return LocalDate.now(clock.withZone(this.zone));
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "Owner";
	}

}
