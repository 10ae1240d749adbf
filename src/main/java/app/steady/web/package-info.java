/**
 * What every page shares: layout, header table, security chain, error pages, leaving, and
 * the filter that answers public pages from published bytes. It knows no other module;
 * they hand it their pages and doors.
 */
@ApplicationModule(allowedDependencies = {})
package app.steady.web;

import org.springframework.modulith.ApplicationModule;
