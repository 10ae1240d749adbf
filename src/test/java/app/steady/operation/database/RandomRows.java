package app.steady.operation.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

import app.steady.operation.rows.Column;
import app.steady.operation.rows.Table;

/**
 * Fills every table there is with rows that its columns and foreign keys allow, so that
 * tests of copying know of each new table.
 */
public final class RandomRows {

	private static final int ROWS = 12;

	private static final String LETTERS = "abcäß😀\"\\\n\t\u0001'";

	private final Connection connection;

	private final String fingerprint;

	private final Random random = new Random(20261122);

	private final Map<String, List<Object>> stored = new HashMap<>();

	private RandomRows(Connection connection, String fingerprint) {
		this.connection = connection;
		this.fingerprint = fingerprint;
	}

	/**
	 * Fills a migrated database.
	 * @param fingerprint of the secret that it shall have been written with
	 */
	public static void fill(DataSource database, String fingerprint) {
		try (Connection connection = database.getConnection()) {
			RandomRows rows = new RandomRows(connection, fingerprint);
			for (Table table : Schema.tables(connection)) {
				rows.fill(table, table.name().equals("server_secret") ? 1 : ROWS);
			}
		}
		catch (SQLException ex) {
			throw new AssertionError(ex);
		}
	}

	private void fill(Table table, int count) throws SQLException {
		Map<String, String> parents = parents(table);
		try (Inserts inserts = new Inserts(this.connection, table)) {
			for (int row = 0; row < count; row++) {
				List<Object> values = new ArrayList<>();
				for (Column column : table.columns()) {
					List<Object> allowed = this.stored.get(parents.get(column.name()));
					Object value = (allowed != null) ? allowed.get(row % allowed.size()) : value(table, column);
					this.stored.computeIfAbsent(table.name() + '.' + column.name(), (name) -> new ArrayList<>())
						.add(value);
					values.add(value);
				}
				inserts.row(values);
			}
			inserts.send();
		}
	}

	private Object value(Table table, Column column) throws SQLException {
		if (column.name().equals("fingerprint")) {
			return this.fingerprint;
		}
		int size = size(table, column);
		if (size < 0 && this.random.nextInt(3) == 0) {
			return null;
		}
		return switch (column.type()) {
			case ID -> new UUID(this.random.nextLong(), this.random.nextLong());
			case BYTES -> bytes(1 + this.random.nextInt(600));
			case MOMENT -> OffsetDateTime.of(1970 + this.random.nextInt(100), 3, 8, 23, 59, this.random.nextInt(60),
					this.random.nextInt(1_000_000) * 1000, ZoneOffset.ofHours(this.random.nextInt(5) - 2));
			case DAY -> LocalDate.of(2000, 2, 29).plusDays(this.random.nextInt(9999));
			case NUMBER -> (long) this.random.nextInt(32_000);
			case TEXT -> text(table.key().contains(column.name()), Math.min(40, Math.abs(size)));
			case FLAG -> this.random.nextBoolean();
		};
	}

	private byte[] bytes(int length) {
		byte[] bytes = new byte[length];
		this.random.nextBytes(bytes);
		return bytes;
	}

	private String text(boolean key, int length) {
		if (key) {
			return Long.toHexString(this.random.nextLong()).substring(0, Math.min(8, length));
		}
		return LETTERS.substring(0, Math.min(LETTERS.length(), length));
	}

	/** Columns that must hold what another one holds. */
	private Map<String, String> parents(Table table) throws SQLException {
		Map<String, String> parents = new HashMap<>();
		try (ResultSet row = this.connection.getMetaData()
			.getImportedKeys(null, this.connection.getSchema(), table.name())) {
			while (row.next()) {
				parents.put(row.getString("FKCOLUMN_NAME"),
						row.getString("PKTABLE_NAME") + '.' + row.getString("PKCOLUMN_NAME"));
			}
		}
		return parents;
	}

	/** How long a value may be; below zero if there need not be one. */
	private int size(Table table, Column column) throws SQLException {
		try (Statement statement = this.connection.createStatement();
				ResultSet row = statement.executeQuery(
						"select " + Sql.quoted(column.name()) + " from " + Sql.quoted(table.name()) + " where 1 = 0")) {
			int size = row.getMetaData().getPrecision(1);
			return (row.getMetaData().isNullable(1) == java.sql.ResultSetMetaData.columnNullable) ? -size : size;
		}
	}

}
