package app.steady.operation.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import app.steady.operation.rows.Column;
import app.steady.operation.rows.ColumnType;
import app.steady.operation.rows.Table;

/**
 * What tables there are: all of the schema but Flyway's own, each after those that its
 * rows point to.
 */
final class Schema {

	private final DatabaseMetaData meta;

	private final String name;

	private Schema(Connection connection) throws SQLException {
		this.meta = connection.getMetaData();
		this.name = connection.getSchema();
	}

	static List<Table> tables(Connection connection) throws SQLException {
		Schema schema = new Schema(connection);
		List<Table> tables = new ArrayList<>();
		for (String table : schema.ordered()) {
			tables.add(new Table(table, schema.columns(table), schema.key(table)));
		}
		return tables;
	}

	static Set<String> names(Connection connection) throws SQLException {
		return new Schema(connection).names();
	}

	private Set<String> ordered() throws SQLException {
		Map<String, Set<String>> parents = new TreeMap<>();
		for (String table : names()) {
			parents.put(table, parents(table));
		}
		Set<String> ordered = new LinkedHashSet<>();
		while (ordered.size() < parents.size()) {
			boolean grown = false;
			for (Map.Entry<String, Set<String>> table : parents.entrySet()) {
				grown |= ordered.containsAll(table.getValue()) && ordered.add(table.getKey());
			}
			if (!grown) {
				throw new IllegalStateException("Foreign keys run in a circle");
			}
		}
		return ordered;
	}

	private Set<String> names() throws SQLException {
		Set<String> names = new TreeSet<>();
		try (ResultSet row = this.meta.getTables(null, this.name, "%", new String[] { "TABLE", "BASE TABLE" })) {
			while (row.next()) {
				names.add(row.getString("TABLE_NAME"));
			}
		}
		names.removeIf((table) -> table.equals(Migrations.HISTORY));
		return names;
	}

	private Set<String> parents(String table) throws SQLException {
		Set<String> parents = new TreeSet<>();
		try (ResultSet row = this.meta.getImportedKeys(null, this.name, table)) {
			while (row.next()) {
				parents.add(row.getString("PKTABLE_NAME"));
			}
		}
		parents.remove(table);
		return parents;
	}

	private List<Column> columns(String table) throws SQLException {
		Map<String, Column> columns = new LinkedHashMap<>();
		try (ResultSet row = this.meta.getColumns(null, this.name, literally(table), "%")) {
			while (row.next()) {
				String column = row.getString("COLUMN_NAME");
				columns.put(column, new Column(column, ColumnType.of(row.getString("TYPE_NAME"))));
			}
		}
		return List.copyOf(columns.values());
	}

	/** The columns of the primary key; all of them if there is none. */
	private List<String> key(String table) throws SQLException {
		Map<Integer, String> key = new TreeMap<>();
		try (ResultSet row = this.meta.getPrimaryKeys(null, this.name, table)) {
			while (row.next()) {
				key.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME"));
			}
		}
		return key.isEmpty() ? columns(table).stream().map(Column::name).toList() : List.copyOf(key.values());
	}

	/** Takes the meaning from underscores, which stand for any character here. */
	private String literally(String table) throws SQLException {
		return table.replace("_", this.meta.getSearchStringEscape() + "_");
	}

}
