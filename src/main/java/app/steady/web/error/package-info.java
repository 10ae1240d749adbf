/**
 * Our own page for every error, also for those that arise before the application sees the
 * request.
 */
package app.steady.web.error;
