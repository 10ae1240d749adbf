/**
 * The public pages of the library.
 */
package app.steady.library.web;
