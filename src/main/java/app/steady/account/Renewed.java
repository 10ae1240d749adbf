package app.steady.account;

import app.steady.vault.RecoveryCode;

/**
 * Somebody who has taken the account back, or locked it for all others.
 *
 * @param signedIn this browser, signed in
 * @param code the new recovery code, to be shown at once and never again
 */
public record Renewed(SignedIn signedIn, RecoveryCode code) {
}
