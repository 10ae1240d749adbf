/**
 * Owners and their devices: joining, signing in and out, and the key that opens what a
 * person wrote for as long as a request lasts.
 */
@ApplicationModule(allowedDependencies = { "web", "vault" })
package app.steady.account;

import org.springframework.modulith.ApplicationModule;
