package app.steady.database;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What may stand unsealed in the database: this, and nothing else. */
class StoredColumnsTests {

	private static final Set<String> PERSONAL = Set.of("owner_id", "id", "local_date", "created_at", "updated_at",
			"version");

	private static final Map<String, Set<String>> SEALED = Map.of("entry", Set.of("words", "brief"), "draft",
			Set.of("words"), "profile", Set.of("settings"));

	/** Sealed tables of which no row is about a day. */
	private static final Set<String> DAYLESS = Set.of("draft", "profile");

	private static final Map<String, Set<String>> KEYS = Map.of("account",
			Set.of("owner_id", "name", "passphrase_key", "recovery_key", "details", "created_at", "updated_at",
					"version", "older_keys", "rekeyed_at"),
			"device",
			Set.of("owner_id", "id", "wrapped_key", "kind", "created_at", "seen_at", "ends_at", "proved_at", "told_at",
					"label"),
			"sign_in", Set.of("owner_id", "id", "created_at", "note"), "attempt", Set.of("code", "tries", "ends_at"),
			"server_secret", Set.of("fingerprint", "created_at"));

	@ParameterizedTest
	@EnumSource
	void areTheListedOnesOnly(Database database) {
		Map<String, Set<String>> found = new TreeMap<>();
		migrated(database).sql("""
				select lower(table_name) as t, lower(column_name) as c from information_schema.columns
				where lower(table_schema) = 'public'""")
			.query((row, number) -> List.of(row.getString("t"), row.getString("c")))
			.list()
			.stream()
			.filter((column) -> !column.get(0).startsWith("flyway_"))
			.forEach((column) -> found.computeIfAbsent(column.get(0), (name) -> new TreeSet<>()).add(column.get(1)));
		Map<String, Set<String>> allowed = new TreeMap<>(KEYS);
		SEALED.forEach((table, blobs) -> {
			Set<String> columns = new TreeSet<>(PERSONAL);
			columns.addAll(blobs);
			if (DAYLESS.contains(table)) {
				columns.remove("local_date");
			}
			allowed.put(table, columns);
		});
		assertThat(found).isEqualTo(allowed);
	}

	@ParameterizedTest
	@EnumSource
	void ofPersonalTablesHoldOnlyBytesWhereTheyAreNotListed(Database database) {
		JdbcClient sql = migrated(database);
		SEALED.forEach((table,
				blobs) -> assertThat(sql.sql("""
						select lower(data_type) from information_schema.columns
						where lower(table_name) = ? and lower(column_name) not in
						('owner_id', 'id', 'local_date', 'created_at', 'updated_at', 'version')""")
					.param(table)
					.query(String.class)
					.list()).as(table)
					.hasSameSizeAs(blobs)
					.allMatch((type) -> type.equals("bytea") || type.equals("binary varying")));
	}

	private static JdbcClient migrated(Database database) {
		javax.sql.DataSource source = database.fresh();
		Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
		return JdbcClient.create(source);
	}

}
