package app.steady.account;

import java.time.Duration;
import java.util.Optional;

/**
 * Somebody who has just joined or signed in.
 *
 * @param owner the owner, with the open key
 * @param cookie what the browser is to keep
 * @param life how long it is to keep it; empty if until it closes
 */
public record SignedIn(Owner owner, DeviceCookie cookie, Optional<Duration> life) {
}
