package app.steady.operation.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import app.steady.database.Database;
import app.steady.operation.rows.Contents;
import app.steady.operation.rows.RowSink;
import app.steady.operation.rows.RowSource;
import app.steady.operation.rows.RowWriter;
import app.steady.operation.rows.StoppedException;
import app.steady.operation.rows.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class EmptyDatabaseTests {

	private static final String MIGRATIONS = "classpath:db/migration";

	private static final String FIRST = "2026.11.21.2330";

	@ParameterizedTest
	@CsvSource({ "H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2", "POSTGRESQL, POSTGRESQL" })
	void takesEveryRowOfEveryTable(Database from, Database to) throws Exception {
		DataSource source = filled(from);
		DataSource target = to.fresh();
		try (DatabaseRows rows = rows(source)) {
			Map<Table, Contents> filled = empty(target).fill(rows, (connection) -> {
			});
			assertThat(filled.keySet()).extracting(Table::name).contains("account", "entry").doesNotHaveDuplicates();
			assertThat(filled.values()).allMatch((contents) -> contents.rows() > 0);
		}
		assertThat(text(target)).isEqualTo(text(source));
		assertThat(entries(target)).isEqualTo(entries(source)).hasSizeGreaterThan(5);
	}

	@ParameterizedTest
	@EnumSource
	void takesRowsOfAnOlderSteadyAndBringsTheirTablesUpToDate(Database database) throws Exception {
		DataSource source = database.fresh();
		migrations(source).migrateTo(FIRST);
		RandomRows.fill(source, "abc");
		DataSource target = database.fresh();
		try (DatabaseRows rows = rows(source)) {
			empty(target).fill(rows, (connection) -> {
			});
		}
		assertThat(migrations(target).current()).isEqualTo(migrations(filled(database)).current())
			.isNotEqualTo(migrations(source).current());
		String account = text(source).get("account").lines().findFirst().orElseThrow();
		assertThat(text(target).get("account")).startsWith(account.substring(0, account.lastIndexOf(']')));
	}

	@ParameterizedTest
	@EnumSource
	void refusesRowsOfANewerSteadyAndStaysWithoutTables(Database database) {
		DataSource target = database.fresh();
		assertThatExceptionOfType(StoppedException.class)
			.isThrownBy(() -> empty(target).fill(new Broken(rows(filled(database)), "2999.01.01.0000"), nothing()))
			.withMessageContaining("newer Steady");
		assertThat(migrations(target).current()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void refusesToBeFilledTwice(Database database) throws Exception {
		DataSource target = filled(database);
		Map<String, String> before = text(target);
		try (DatabaseRows rows = rows(filled(database))) {
			assertThatExceptionOfType(StoppedException.class).isThrownBy(() -> empty(target).fill(rows, nothing()))
				.withMessageContaining("not empty");
		}
		assertThat(text(target)).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void refusesToFillADatabaseOfSomethingElse(Database database) throws Exception {
		DataSource target = database.fresh();
		JdbcClient.create(target).sql("create table other (id integer primary key, weight real)").update();
		try (DatabaseRows rows = rows(filled(database))) {
			assertThatExceptionOfType(StoppedException.class).isThrownBy(() -> empty(target).fill(rows, nothing()))
				.withMessageContaining("not empty");
		}
		assertThat(migrations(target).current()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void refusesTablesNewerThanTheRows(Database database) throws Exception {
		DataSource source = database.fresh();
		migrations(source).migrateTo(FIRST);
		DataSource target = database.fresh();
		migrations(target).migrate();
		try (DatabaseRows rows = rows(source)) {
			assertThatExceptionOfType(StoppedException.class).isThrownBy(() -> empty(target).fill(rows, nothing()))
				.withMessageContaining("newer");
		}
	}

	@ParameterizedTest
	@EnumSource
	void keepsNothingIfTheSourceFailsInTheMiddleAndCanBeFilledAfterwards(Database database) throws Exception {
		DataSource source = filled(database);
		DataSource target = database.fresh();
		try (DatabaseRows rows = rows(source)) {
			assertThatIOException().isThrownBy(() -> empty(target).fill(new Broken(rows, rows.version()), nothing()));
			assertThat(text(target).values()).containsOnly("");
			empty(target).fill(rows, nothing());
		}
		assertThat(text(target)).isEqualTo(text(source));
	}

	@ParameterizedTest
	@EnumSource
	void keepsNothingIfTheLastWordIsNo(Database database) throws Exception {
		DataSource target = database.fresh();
		try (DatabaseRows rows = rows(filled(database))) {
			assertThatIOException().isThrownBy(() -> empty(target).fill(rows, (connection) -> {
				assertThat(Schema.tables(connection)).isNotEmpty();
				throw new IOException("no");
			}));
		}
		assertThat(text(target).values()).containsOnly("");
	}

	@ParameterizedTest
	@EnumSource
	void isFilledWithWhatStoodThereWhenTheReadingBegan(Database database) throws Exception {
		DataSource source = filled(database);
		Map<String, String> before = text(source);
		DataSource target = database.fresh();
		try (DatabaseRows rows = rows(source)) {
			rows.read(rows.tables().get(0), (values) -> {
			});
			JdbcClient.create(source).sql("delete from account").update();
			empty(target).fill(rows, nothing());
		}
		assertThat(text(target)).isEqualTo(before);
	}

	private static DataSource filled(Database database) {
		DataSource source = database.fresh();
		migrations(source).migrate();
		RandomRows.fill(source, "0123456789abcdef");
		return source;
	}

	private static EmptyDatabase empty(DataSource target) {
		return new EmptyDatabase(target, migrations(target));
	}

	private static Migrations migrations(DataSource database) {
		return new Migrations(database, MIGRATIONS);
	}

	private static DatabaseRows rows(DataSource source) throws SQLException {
		return DatabaseRows.now(source, migrations(source).current().orElseThrow());
	}

	private static EmptyDatabase.Seal nothing() {
		return (connection) -> {
		};
	}

	private static Map<String, String> text(DataSource source) throws SQLException {
		Map<String, String> text = new LinkedHashMap<>();
		try (Connection connection = source.getConnection()) {
			for (Table table : Schema.tables(connection)) {
				ByteArrayOutputStream lines = new ByteArrayOutputStream();
				RowWriter writer = new RowWriter(table, lines);
				DatabaseRows.within(connection, "").read(table, writer);
				writer.contents();
				text.put(table.name(), lines.toString());
			}
		}
		return text;
	}

	/** Read without any of the classes under test. */
	private static List<String> entries(DataSource source) {
		return JdbcClient.create(source)
			.sql("select * from entry order by id")
			.query((row, number) -> row.getObject("owner_id", UUID.class) + " " + row.getObject("id", UUID.class) + " "
					+ row.getObject("local_date", LocalDate.class) + " "
					+ row.getObject("created_at", OffsetDateTime.class).toInstant() + " " + row.getLong("version") + " "
					+ java.util.Arrays.toString(row.getBytes("words")))
			.list();
	}

	/** Tells another version, or fails after some rows. */
	private record Broken(DatabaseRows rows, String version) implements RowSource {

		@Override
		public String kind() {
			return "database";
		}

		@Override
		public List<Table> tables() throws SQLException {
			return this.rows.tables();
		}

		@Override
		public void read(Table table, RowSink sink) throws SQLException, IOException {
			this.rows.read(table, sink);
			if (table.name().equals("entry")) {
				throw new IOException("cable pulled");
			}
		}

	}

}
