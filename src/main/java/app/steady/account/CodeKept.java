package app.steady.account;

import java.time.Instant;
import java.util.Optional;

/**
 * What an owner is told of the recovery code.
 *
 * @param madeAt when it was made; empty if there is none
 * @param confirmed whether the owner has proved to have it
 * @param first whether the first one may still be made without the passphrase
 */
public record CodeKept(Optional<Instant> madeAt, boolean confirmed, boolean first) {

	/** A mark that tells this code from the next one. */
	public String mark() {
		return this.madeAt.map(Instant::toString).orElse("");
	}

}
