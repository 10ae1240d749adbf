package app.steady.account.web;

/**
 * A time that somebody signed in, in words.
 *
 * @param at when
 * @param how with what, and where
 */
record SignInView(String at, String how) {
}
