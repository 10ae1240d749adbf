package app.steady.operation.rows;

import java.util.HashSet;
import java.util.List;

/**
 * A table.
 *
 * @param name its name
 * @param columns its columns; values of a row come in this order
 * @param key the names of the columns that its rows are sorted by; not in archives
 */
public record Table(String name, List<Column> columns, List<String> key) {

	/**
	 * Whether a row of that table fits into this one.
	 * @param other that one
	 */
	public boolean takes(Table other) {
		return this.name.equals(other.name) && this.columns.size() == other.columns.size()
				&& new HashSet<>(this.columns).equals(new HashSet<>(other.columns));
	}

	/**
	 * This table with its columns in the order of that one.
	 * @param other that one
	 */
	public Table inOrderOf(Table other) {
		return new Table(this.name, other.columns, this.key);
	}

}
