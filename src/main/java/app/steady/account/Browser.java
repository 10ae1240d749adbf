package app.steady.account;

/**
 * The browser that somebody signs in with.
 *
 * @param kind whose device it runs on
 * @param label which one it is, such as <em>Firefox on Android</em>; one of a few known
 * words, never what the browser sent
 */
public record Browser(DeviceKind kind, String label) {

	/** A browser that tells this of itself in {@code User-Agent}; may be {@code null}. */
	public static Browser of(DeviceKind kind, String userAgent) {
		return new Browser(kind, new UserAgent(userAgent).label());
	}

}
