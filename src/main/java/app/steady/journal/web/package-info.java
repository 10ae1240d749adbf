/**
 * The journal's screens.
 */
package app.steady.journal.web;
