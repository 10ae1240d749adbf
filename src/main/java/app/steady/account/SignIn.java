package app.steady.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A time that somebody signed in.
 *
 * @param at when
 * @param note how, and with which browser; empty if it cannot be opened
 */
public record SignIn(Instant at, Optional<Note> note) {

	/** What is kept sealed of it. */
	public record Note(Way way, DeviceKind kind, String browser) {
	}

}
