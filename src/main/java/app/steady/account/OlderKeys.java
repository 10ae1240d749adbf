package app.steady.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Keeps keys from before a change for as long as something may need them. */
@Component
class OlderKeys {

	/** Requests that began before the change are over by then. */
	private static final Duration OVER = Duration.ofHours(1);

	private final OpenAccounts open;

	OlderKeys(OpenAccounts open) {
		this.open = open;
	}

	/**
	 * When the owner's key replaced the one before.
	 * @throws ChangedMeanwhileException if it was replaced in its turn
	 */
	Instant since(Owner owner) {
		return this.open.look(owner, (opened) -> opened.account().rekeyedAt().orElse(Instant.EPOCH));
	}

	/**
	 * Drops them, now that nothing is left that they have sealed, unless it is too early
	 * or the key was replaced once more.
	 * @param rekeyed what {@link #since} gave before all was sealed anew
	 * @return when to try again
	 */
	Instant drop(Owner owner, Instant rekeyed) {
		return this.open.change(owner, (opened) -> {
			Instant over = rekeyed.plus(OVER);
			if (!opened.now().isBefore(over) && opened.account().rekeyedAt().equals(Optional.of(rekeyed))) {
				opened.account().dropOlderKeys();
			}
			return over;
		});
	}

}
