package app.steady.operation.rows;

/**
 * A column, without what only one database would say of it.
 *
 * @param name its name
 * @param type its type
 */
public record Column(String name, ColumnType type) {
}
