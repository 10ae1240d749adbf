/**
 * The account's screens, and how the security chain learns who is there.
 */
package app.steady.account.web;
