package app.steady.operation.rows;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Where rows come from: a database, or an archive of one. */
public interface RowSource {

	/** What it is, for messages: {@code archive} or {@code database}. */
	String kind();

	/** The version of its tables. */
	String version();

	/** Its tables. */
	List<Table> tables() throws SQLException;

	/**
	 * Reads all rows of a table, not all at once.
	 * @param table one of its tables
	 * @param sink gets the rows
	 */
	void read(Table table, RowSink sink) throws SQLException, IOException;

}
