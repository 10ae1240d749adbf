/**
 * What an owner has set: names to read as the partner, what the check reads for, and the
 * quiet look. All of it is sealed in one row.
 */
@ApplicationModule(allowedDependencies = { "web", "account", "vault" })
package app.steady.profile;

import org.springframework.modulith.ApplicationModule;
