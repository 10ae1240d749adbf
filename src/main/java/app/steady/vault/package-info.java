/**
 * Seals what a person writes, so that whoever holds the database or a backup alone reads
 * nothing, and tells whoever moves, changes or swaps sealed words that they cannot be
 * opened. Makes and wraps the keys for it (passphrase with server secret, recovery code,
 * device token) and knows nothing of accounts, requests, files or databases.
 */
@ApplicationModule(allowedDependencies = {})
package app.steady.vault;

import org.springframework.modulith.ApplicationModule;
