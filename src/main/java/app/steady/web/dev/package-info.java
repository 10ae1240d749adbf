/** What only developers see: a page of every component, in profile {@code dev}. */
package app.steady.web.dev;
