/**
 * What an owner has set: names to read as the partner or as others, what the check reads
 * for, reasons it never gives again, and the quiet look. All of it is sealed in one row.
 */
@ApplicationModule(allowedDependencies = { "web", "account", "vault", "signs" })
package app.steady.profile;

import org.springframework.modulith.ApplicationModule;
