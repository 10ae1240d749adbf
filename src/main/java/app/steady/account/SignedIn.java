package app.steady.account;

/**
 * Somebody who has just joined or signed in.
 *
 * @param owner the owner, with the open key
 * @param cookie what the browser is to keep
 * @param kind how long it is to keep it
 */
public record SignedIn(Owner owner, DeviceCookie cookie, DeviceKind kind) {
}
