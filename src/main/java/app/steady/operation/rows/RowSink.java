package app.steady.operation.rows;

import java.sql.SQLException;
import java.util.List;

/** Takes the rows of a table, one after the other. */
@FunctionalInterface
public interface RowSink {

	/**
	 * Takes a row.
	 * @param values in the order of the table's columns, with null where there is none
	 */
	void row(List<Object> values) throws SQLException;

}
