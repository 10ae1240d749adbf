package app.steady.account;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import app.steady.database.Database;
import app.steady.vault.DataKey;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Erasing on both databases, whatever tables there are, and whoever writes meanwhile. */
class ErasedRowsTests {

	private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 24, 20, 15, 0, 0, ZoneOffset.UTC);

	private final ExecutorService eraser = Executors.newSingleThreadExecutor();

	private final List<Object> published = new ArrayList<>();

	private DataSource source;

	private JdbcClient sql;

	@AfterEach
	void stop() {
		this.eraser.shutdownNow();
	}

	@ParameterizedTest
	@EnumSource
	void everyTableWithAnOwnerIsEmptyAfterwardsAndOthersKeepTheirs(Database database) throws Exception {
		open(database);
		Set<String> tables = OwnedRows.tables(this.sql);
		assertThat(tables).contains("account", "device", "sign_in", "entry");
		Owner owner = filled(tables);
		Owner other = filled(tables);
		assertThat(OwnedRows.of(owner.id(), this.sql)).isEqualTo(tables);
		erasure().erase(owner);
		assertThat(OwnedRows.of(owner.id(), this.sql)).isEmpty();
		assertThat(OwnedRows.of(other.id(), this.sql)).isEqualTo(tables);
		assertThat(this.published).containsExactly(new AccountClosed());
	}

	@ParameterizedTest
	@EnumSource
	void allOrNothing(Database database) throws Exception {
		open(database);
		Owner owner = filled(OwnedRows.tables(this.sql));
		Erasure failing = erasure(() -> {
			throw new IllegalStateException("the file could not be marked");
		});
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> failing.erase(owner));
		assertThat(OwnedRows.of(owner.id(), this.sql)).isEqualTo(OwnedRows.tables(this.sql));
	}

	@ParameterizedTest
	@EnumSource
	void whatWasBeingWrittenIsNotLeftBehind(Database database) throws Exception {
		open(database);
		Owner owner = filled(Set.of());
		try (Connection writer = this.source.getConnection()) {
			writer.setAutoCommit(false);
			fill("entry", owner.id(), JdbcClient.create(new SingleConnectionDataSource(writer, true)));
			Erasure erasure = erasure();
			Future<?> erased = this.eraser.submit(() -> erasure.erase(owner));
			awaitOther(database);
			writer.commit();
			erased.get(30, TimeUnit.SECONDS);
		}
		assertThat(OwnedRows.of(owner.id(), this.sql)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void whatIsWrittenAfterwardsIsRefused(Database database) throws Exception {
		open(database);
		Owner owner = filled(Set.of());
		erasure().erase(owner);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> fill("entry", owner.id(), this.sql));
		erasure().erase(owner);
	}

	/** Until the erasure has got as far as it can while somebody else is writing. */
	private void awaitOther(Database database) {
		String waiting = (database == Database.H2) ? "select count(*) = 0 from account"
				: "select count(*) > 0 from pg_locks where not granted";
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		while (!this.sql.sql(waiting).query(Boolean.class).single()) {
			assertThat(System.nanoTime()).isLessThan(end);
			Thread.onSpinWait();
		}
	}

	private void open(Database database) {
		this.source = database.fresh();
		Flyway.configure().dataSource(this.source).locations("classpath:db/migration").load().migrate();
		this.sql = JdbcClient.create(this.source);
	}

	private Erasure erasure() throws MetaDataAccessException {
		return erasure(() -> {
		});
	}

	private Erasure erasure(Runnable listener) throws MetaDataAccessException {
		return new Erasure(List.of(), new SealedRows(this.sql), new LateRows(this.sql, this.source), this.sql,
				new TransactionTemplate(new DataSourceTransactionManager(this.source)), (event) -> {
					this.published.add(event);
					listener.run();
				});
	}

	private Owner filled(Set<String> tables) {
		UUID owner = UUID.randomUUID();
		fill("account", owner, this.sql);
		tables.stream().filter((table) -> !table.equals("account")).forEach((table) -> fill(table, owner, this.sql));
		return new Owner(owner, DataKey.generate(), ZoneOffset.UTC);
	}

	/** A row with some value in every column that needs one. */
	private void fill(String table, UUID owner, JdbcClient writer) {
		Map<String, String> columns = writer.sql("""
				select lower(column_name) as name, lower(data_type) as type from information_schema.columns
				where lower(table_schema) = 'public' and lower(table_name) = ? and is_nullable = 'NO'""")
			.param(table)
			.query((row, number) -> Map.entry(row.getString("name"), row.getString("type")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		writer
			.sql("insert into " + table + " (" + String.join(", ", columns.keySet()) + ") values ("
					+ columns.keySet().stream().map((column) -> ":" + column).collect(Collectors.joining(", ")) + ")")
			.params(columns.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey,
						(column) -> column.getKey().equals("owner_id") ? owner : value(column.getValue(), owner))))
			.update();
	}

	private static Object value(String type, UUID owner) {
		return switch (type) {
			case "uuid" -> UUID.randomUUID();
			case "bytea", "binary varying" -> owner.toString().getBytes();
			case "date" -> LocalDate.of(2026, 11, 24);
			case "timestamp with time zone" -> NOW;
			case "character varying" -> "OWN";
			case "boolean" -> true;
			default -> 1;
		};
	}

}
