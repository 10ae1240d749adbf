/**
 * Articles and coping steps as data that people who do not program can edit. Everything
 * is checked at start; a bad file stops the start and names file and line.
 */
@ApplicationModule(allowedDependencies = { "web", "web :: content", "help", "signs" })
package app.steady.library;

import org.springframework.modulith.ApplicationModule;
