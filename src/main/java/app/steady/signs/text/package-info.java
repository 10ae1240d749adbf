/**
 * Turns an entry, as a person typed it, into words that rules can match, and remembers
 * where in the entry each word stands.
 */
package app.steady.signs.text;
