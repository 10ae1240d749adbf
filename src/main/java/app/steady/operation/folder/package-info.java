/**
 * The data folder: checked before the start, and cleared of what was erased.
 */
package app.steady.operation.folder;
