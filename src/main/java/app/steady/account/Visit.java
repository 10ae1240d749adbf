package app.steady.account;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A request from a browser that is signed in.
 *
 * @param owner who it is, with the open key
 * @param kind whose device it is
 * @param idle how long it may be quiet before it asks for the passphrase
 * @param proved whether the passphrase was typed again in the last five minutes
 * @param codeKept whether the owner has proved to have a recovery code
 * @param recovered when a recovery code was used, if this browser was not told yet
 */
public record Visit(Owner owner, DeviceKind kind, Duration idle, boolean proved, boolean codeKept,
		Optional<Instant> recovered) {

	/** The same as the owner's time, for the page that tells of it. */
	public List<ZonedDateTime> recoveredThere() {
		return this.recovered.map((time) -> time.atZone(this.owner.zone())).stream().toList();
	}

}
