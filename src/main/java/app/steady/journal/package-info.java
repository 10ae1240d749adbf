/**
 * Entries: writing, keeping, reading and changing them, each sealed for its owner. The
 * check speaks beside an entry, after it was kept.
 */
@ApplicationModule(
		allowedDependencies = { "web", "web :: content", "account", "profile", "vault", "signs", "help", "library" })
package app.steady.journal;

import org.springframework.modulith.ApplicationModule;
