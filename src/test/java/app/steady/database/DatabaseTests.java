package app.steady.database;

import java.time.OffsetDateTime;
import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseTests {

	private static final OffsetDateTime KEPT = OffsetDateTime.parse("2026-03-08T23:30:00Z");

	@ParameterizedTest
	@EnumSource
	void takesOurMigrationsAndTypes(Database database) {
		DataSource source = migrated(database);
		JdbcClient sql = JdbcClient.create(source);
		UUID owner = UUID.randomUUID();
		keep(sql, owner, "a");
		keep(sql, owner, "b");
		assertThat(sql.sql("select words from leaf where owner_id = ? for update skip locked")
			.param(owner)
			.query(byte[].class)
			.list()).containsExactly("b".getBytes());
		assertThat(sql.sql("select kept_at from leaf").query(OffsetDateTime.class).single().toInstant())
			.isEqualTo(KEPT.toInstant());
	}

	@ParameterizedTest
	@EnumSource
	void isNewEachTime(Database database) {
		keep(JdbcClient.create(migrated(database)), UUID.randomUUID(), "a");
		assertThat(JdbcClient.create(migrated(database)).sql("select count(*) from leaf").query(Long.class).single())
			.isZero();
	}

	private static DataSource migrated(Database database) {
		DataSource source = database.fresh();
		Flyway.configure()
			.dataSource(source)
			.locations("classpath:db/migration", "classpath:db/trial")
			.load()
			.migrate();
		return source;
	}

	private static void keep(JdbcClient sql, UUID owner, String words) {
		sql.sql("""
				merge into leaf using (values (cast(? as uuid), cast(? as uuid), cast(? as bytea)))
					as new (owner_id, id, words)
				on leaf.owner_id = new.owner_id and leaf.id = new.id
				when matched then update set words = new.words, version = leaf.version + 1
				when not matched then insert (owner_id, id, words, kept_at, version)
					values (new.owner_id, new.id, new.words, ?, 0)
				""").params(owner, owner, words.getBytes(), KEPT).update();
	}

}
