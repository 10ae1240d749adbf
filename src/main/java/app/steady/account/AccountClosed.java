package app.steady.account;

/**
 * Somebody's account and everything in it is being erased. Published in the transaction
 * that erases, before it commits; tells nothing of whose it was.
 */
public record AccountClosed() {
}
