package app.steady.operation;

import java.util.Map;

import app.steady.operation.rows.Contents;
import app.steady.operation.rows.Table;

/** What a database was filled with, in a sentence. */
record Filled(Map<Table, Contents> tables) {

	@Override
	public String toString() {
		return "Written, read back and compared: %d rows in %d tables."
			.formatted(this.tables.values().stream().mapToLong(Contents::rows).sum(), this.tables.size());
	}

}
