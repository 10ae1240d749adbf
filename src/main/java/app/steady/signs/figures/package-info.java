/**
 * How often the check is right: counts with their 95 % intervals, and the figures that
 * the build measured on entries which no rule was tuned on.
 */
@NamedInterface("figures")
package app.steady.signs.figures;

import org.springframework.modulith.NamedInterface;
