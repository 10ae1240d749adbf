/**
 * The one form that rows of every table have on their way from one database to another,
 * and in archives. Knows no database.
 */
package app.steady.operation.rows;
