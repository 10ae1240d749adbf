/**
 * Helplines by country, as data with source and date. It needs no account, no script and
 * no database.
 */
@ApplicationModule(allowedDependencies = { "web", "web :: content" })
package app.steady.help;

import org.springframework.modulith.ApplicationModule;
