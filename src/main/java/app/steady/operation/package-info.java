/**
 * What the person who runs a copy needs: checks before the start, and health and figures
 * on a port of their own.
 */
@ApplicationModule(allowedDependencies = {})
package app.steady.operation;

import org.springframework.modulith.ApplicationModule;
