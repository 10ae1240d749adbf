/**
 * The settings page, and the look it gives to personal pages.
 */
package app.steady.profile.web;
