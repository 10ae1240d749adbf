package app.steady.operation.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A type of stored values, the same on both databases, and how a value looks as text. A
 * moment is kept to the last digit but always in UTC, for PostgreSQL keeps no offset.
 */
public enum ColumnType {

	/** A UUID, as 36 characters. */
	ID(Set.of("uuid"), (row, i) -> row.getObject(i, UUID.class), Object::toString, UUID::fromString),

	/** Bytes, as base64. */
	BYTES(Set.of("bytea", "binary varying"), ResultSet::getBytes,
			(value) -> Base64.getEncoder().encodeToString((byte[]) value), Base64.getDecoder()::decode),

	/** A moment, as {@code 2026-11-22T20:15:00.123456Z}. */
	MOMENT(Set.of("timestamptz", "timestamp with time zone"), ColumnType::moment,
			(value) -> ((OffsetDateTime) value).toInstant().toString(), OffsetDateTime::parse),

	/** A day, as {@code 2026-11-22}. */
	DAY(Set.of("date"), (row, i) -> row.getObject(i, LocalDate.class), Object::toString, LocalDate::parse),

	/** A whole number of up to 64 bits. */
	NUMBER(Set.of("int8", "bigint", "int4", "integer", "int2", "smallint"), ResultSet::getLong, Object::toString,
			Long::valueOf),

	/** Text. */
	TEXT(Set.of("varchar", "text", "character varying"), ResultSet::getString, Object::toString, (text) -> text),

	/** {@code true} or {@code false}. */
	FLAG(Set.of("bool", "boolean"), ResultSet::getBoolean, Object::toString, ColumnType::flag);

	private final Set<String> names;

	private final Reading reading;

	private final Function<Object, String> printing;

	private final Function<String, Object> parsing;

	ColumnType(Set<String> names, Reading reading, Function<Object, String> printing,
			Function<String, Object> parsing) {
		this.names = names;
		this.reading = reading;
		this.printing = printing;
		this.parsing = parsing;
	}

	/**
	 * The type that a database calls by this name.
	 * @param name of a database's own
	 * @throws IllegalStateException if a migration uses a type that cannot be copied yet
	 */
	public static ColumnType of(String name) {
		return Arrays.stream(values())
			.filter((type) -> type.names.contains(name.toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Columns of type " + name + " cannot be copied"));
	}

	/**
	 * Reads a value.
	 * @param row the row
	 * @param index of the value, from 1
	 */
	public Object read(ResultSet row, int index) throws SQLException {
		Object value = this.reading.read(row, index);
		return row.wasNull() ? null : value;
	}

	String print(Object value) {
		return (value != null) ? this.printing.apply(value) : null;
	}

	Object parse(String text) {
		return (text != null) ? this.parsing.apply(text) : null;
	}

	private static OffsetDateTime moment(ResultSet row, int index) throws SQLException {
		OffsetDateTime moment = row.getObject(index, OffsetDateTime.class);
		return (moment != null) ? moment.withOffsetSameInstant(ZoneOffset.UTC) : null;
	}

	private static Boolean flag(String text) {
		if (!text.equals("true") && !text.equals("false")) {
			throw new IllegalArgumentException("Neither true nor false");
		}
		return Boolean.valueOf(text);
	}

	@FunctionalInterface
	private interface Reading {

		/**
		 * Reads a value.
		 * @param row the row
		 * @param index of the value, from 1
		 */
		public Object read(ResultSet row, int index) throws SQLException;

	}

}
