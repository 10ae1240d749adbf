/**
 * Archives: all rows of a database in one file. The format stands in
 * {@code src/docs/decisions/0006-one-format-for-backup-and-move.md}.
 */
package app.steady.operation.archive;
