/**
 * The missing-or-needing self-check: questions as data, two profiles in words. Nothing
 * that is answered here is stored.
 */
@ApplicationModule(allowedDependencies = { "web", "web :: content", "help", "library" })
package app.steady.selfcheck;

import org.springframework.modulith.ApplicationModule;
