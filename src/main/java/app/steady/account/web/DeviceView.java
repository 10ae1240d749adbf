package app.steady.account.web;

import java.util.UUID;

/**
 * A signed-in browser, in words.
 *
 * @param id what the form that ends it sends
 * @param browser which one
 * @param kind whose device it runs on
 * @param signedIn when it signed in
 * @param used when it was last used
 * @param awake whether it opens pages without the passphrase
 * @param here whether it is the one that shows this
 */
record DeviceView(UUID id, String browser, String kind, String signedIn, String used, boolean awake, boolean here) {
}
