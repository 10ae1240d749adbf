/**
 * What the person who runs a copy needs: backup and the like as commands, checks before
 * the start, and health and figures on a port of their own.
 */
@ApplicationModule(allowedDependencies = { "vault", "account" })
package app.steady.operation;

import org.springframework.modulith.ApplicationModule;
