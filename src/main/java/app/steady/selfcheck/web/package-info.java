/**
 * The self-check's page and its answer.
 */
package app.steady.selfcheck.web;
