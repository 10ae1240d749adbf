package app.steady.web;

/**
 * Somebody pressed <em>Leave</em>. Published after the answer is on its way, so that a
 * listener never delays it.
 *
 * @param cookie value of the device cookie that was expired
 */
public record Left(String cookie) {
}
