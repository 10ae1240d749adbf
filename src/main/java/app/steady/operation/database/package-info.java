/**
 * Reads and fills databases, both kinds, whatever the tables are.
 */
package app.steady.operation.database;
