/**
 * Reads a journal entry and finds signs of needing, missing and crisis, each with the
 * words that showed it and the words that changed its meaning. Everything it knows is
 * written in the files under {@code signs/}; nothing is learned and nothing is kept.
 */
@ApplicationModule(allowedDependencies = {})
package app.steady.signs;

import org.springframework.modulith.ApplicationModule;
