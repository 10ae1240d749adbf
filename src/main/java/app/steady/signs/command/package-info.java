/**
 * The {@code check} command: entries in, findings or a report out.
 */
package app.steady.signs.command;
