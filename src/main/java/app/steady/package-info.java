/**
 * Steady: self-guided recovery from a breakup.
 */
package app.steady;
