package app.steady.account;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.steady.database.Database;
import app.steady.vault.CannotOpenException;
import app.steady.vault.DataKey;
import app.steady.vault.Place;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SealedRowsTests {

	private static final SealedTable ENTRIES = new SealedTable("entry", List.of("words", "brief"), true, true);

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 24, 20, 15, 0, 0, ZoneOffset.UTC);

	private JdbcClient sql;

	private SealedRows rows;

	private Owner owner;

	@ParameterizedTest
	@EnumSource
	void sealsAnewInPortionsAndKeepsVersions(Database database) {
		open(database);
		List<UUID> ids = List.of(keep(this.owner, 3), keep(this.owner, 0), keep(this.owner, 1));
		Owner later = later();
		assertThat(this.rows.countOlder(ENTRIES, later)).isEqualTo(3);
		UUID last = this.rows.sealAnew(ENTRIES, later, SealedRows.FIRST, 2).orElseThrow();
		assertThat(this.rows.countOlder(ENTRIES, later)).isOne();
		assertThat(this.rows.sealAnew(ENTRIES, later, last, 2)).isPresent();
		assertThat(this.rows.sealAnew(ENTRIES, later, last, 2)).isEmpty();
		ids.forEach((id) -> {
			assertThat(words(later.key(), id)).isEqualTo(id.toString());
			assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> words(this.owner.key(), id));
		});
		assertThat(this.sql.sql("select version from entry order by version").query(Long.class).list())
			.containsExactly(0L, 1L, 3L);
	}

	@ParameterizedTest
	@EnumSource
	void passesOverWhatIsDamaged(Database database) {
		open(database);
		UUID damaged = keep(this.owner, 0);
		keep(this.owner, 0);
		this.sql.sql("update entry set words = brief where id = ?").param(damaged).update();
		Owner later = later();
		Optional<UUID> at = Optional.of(SealedRows.FIRST);
		for (int portion = 0; portion < 2; portion++) {
			at = this.rows.sealAnew(ENTRIES, later, at.orElseThrow(), 1);
		}
		assertThat(this.rows.sealAnew(ENTRIES, later, at.orElseThrow(), 1)).isEmpty();
		assertThat(this.rows.countOlder(ENTRIES, later)).isOne();
	}

	@ParameterizedTest
	@EnumSource
	void touchesAndErasesNobodyElse(Database database) {
		open(database);
		Owner other = account();
		UUID theirs = keep(other, 0);
		keep(this.owner, 0);
		this.rows.sealAnew(ENTRIES, later(), SealedRows.FIRST, 10);
		this.rows.erase(ENTRIES, this.owner.id());
		assertThat(this.sql.sql("select id from entry").query(UUID.class).list()).containsExactly(theirs);
		assertThat(new Opened(other.id()).words(other.key(), theirs)).isEqualTo(theirs.toString());
	}

	private void open(Database database) {
		javax.sql.DataSource source = database.fresh();
		Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
		this.sql = JdbcClient.create(source);
		this.rows = new SealedRows(this.sql);
		this.owner = account();
	}

	private Owner later() {
		return new Owner(this.owner.id(), this.owner.key().successor(), ZoneOffset.UTC);
	}

	private Owner account() {
		UUID id = UUID.randomUUID();
		byte[] any = id.toString().getBytes();
		this.sql.sql("""
				insert into account (owner_id, name, passphrase_key, details, created_at, updated_at, version)
				values (?, ?, ?, ?, ?, ?, 0)""").params(id, any, any, any, NOW, NOW).update();
		return new Owner(id, DataKey.generate(), ZoneOffset.UTC);
	}

	private UUID keep(Owner whose, long version) {
		UUID id = UUID.randomUUID();
		byte[] plain = id.toString().getBytes();
		byte[] words = whose.key().seal(new Place("entry", "words", whose.id(), id, DAY, version), plain);
		byte[] brief = whose.key().seal(new Place("entry", "brief", whose.id(), id, DAY, version), plain);
		this.sql.sql("""
				insert into entry (owner_id, id, local_date, created_at, updated_at, version, words, brief)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(whose.id(), id, DAY, NOW, NOW, version, words, brief)
			.update();
		return id;
	}

	private String words(DataKey key, UUID id) {
		return new Opened(this.owner.id()).words(key, id);
	}

	private final class Opened {

		private final UUID whose;

		Opened(UUID whose) {
			this.whose = whose;
		}

		String words(DataKey key, UUID id) {
			long version = value("version", id, Long.class);
			Place place = new Place("entry", "words", this.whose, id, DAY, version);
			return new String(key.open(place, value("words", id, byte[].class)));
		}

		private <T> T value(String column, UUID id, Class<T> type) {
			return SealedRowsTests.this.sql.sql("select " + column + " from entry where id = ?")
				.param(id)
				.query(type)
				.single();
		}

	}

}
