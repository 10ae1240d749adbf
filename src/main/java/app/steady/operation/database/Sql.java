package app.steady.operation.database;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import app.steady.operation.rows.Column;
import app.steady.operation.rows.ColumnType;
import app.steady.operation.rows.Table;

/** Statements for a table. Names are those that the database gave. */
record Sql(Table table) {

	String insert() {
		return "insert into %s (%s) values (%s)".formatted(quoted(this.table.name()), list(this.table.columns()),
				String.join(", ", Collections.nCopies(this.table.columns().size(), "?")));
	}

	/**
	 * Reads all rows in the order of the key, which is the same on both databases if text
	 * is compared byte by byte.
	 * @param afterText what makes this database do so
	 */
	String select(String afterText) {
		return "select %s from %s order by %s".formatted(list(this.table.columns()), quoted(this.table.name()),
				this.table.columns()
					.stream()
					.filter((column) -> this.table.key().contains(column.name()))
					.sorted(Comparator.comparing((column) -> this.table.key().indexOf(column.name())))
					.map((column) -> quoted(column.name()) + ((column.type() == ColumnType.TEXT) ? afterText : ""))
					.collect(Collectors.joining(", ")));
	}

	static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	private static String list(List<Column> columns) {
		return columns.stream().map(Column::name).map(Sql::quoted).collect(Collectors.joining(", "));
	}

}
