/**
 * The notation that rules are written in: reading it, and finding it in a text in time
 * that grows with the length of the text only.
 */
package app.steady.signs.pattern;
