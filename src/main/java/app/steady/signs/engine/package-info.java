/**
 * Loads rules and contexts, and decides which findings count.
 */
package app.steady.signs.engine;
