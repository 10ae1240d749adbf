package app.steady.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A signed-in browser as its owner sees it.
 *
 * @param id id of its row
 * @param browser which one it is, and whose device it runs on
 * @param signedInAt when it signed in
 * @param usedAt when it was last used, to the minute
 * @param awake whether it opens pages without asking for the passphrase
 * @param here whether it is the one that asks
 */
public record KnownDevice(UUID id, Browser browser, Instant signedInAt, Instant usedAt, boolean awake, boolean here) {
}
