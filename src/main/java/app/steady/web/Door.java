package app.steady.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One way into the site that is not a published page. What has no door does not exist.
 *
 * @param matcher method and path
 * @param guard who may pass, and how a form is proved to come from our own page
 */
public record Door(RequestMatcher matcher, Guard guard) {

	/** Authority of an owner who has typed the passphrase again. */
	public static final String AGAIN = "passphrase-again";

	/** Who may pass a door. */
	public enum Guard {

		/**
		 * Anyone; its form stands on a published page, which cannot carry a token.
		 */
		ANYONE_WITHOUT_TOKEN,
		/** Anyone; with a device cookie the form's token is checked. */
		ANYONE,
		/** Only a signed-in owner. */
		OWNER,
		/**
		 * Only a signed-in owner who has typed the passphrase again a short while ago.
		 * The path is both read and sent to, so that somebody who is asked for it can go
		 * on there.
		 */
		OWNER_AGAIN

	}

	/** A door for one method and path pattern. */
	public static Door of(Guard guard, HttpMethod method, String pattern) {
		return new Door(PathPatternRequestMatcher.withDefaults().matcher(method, pattern), guard);
	}

	/** A door for reading and sending at one path pattern. */
	public static Door of(Guard guard, String pattern) {
		return new Door(PathPatternRequestMatcher.withDefaults().matcher(pattern), guard);
	}

}
