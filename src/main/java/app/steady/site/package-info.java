/**
 * The start page and the pages that tell plainly what Steady is, what it stores and how
 * its check works.
 */
@ApplicationModule(
		allowedDependencies = { "web", "web :: content", "library", "help", "signs", "signs :: figures", "selfcheck" })
package app.steady.site;

import org.springframework.modulith.ApplicationModule;
