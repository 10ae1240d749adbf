package app.steady.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.steady.vault.DataKey;
import app.steady.vault.Place;
import app.steady.vault.VaultFixtures;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An owner's rows in a table with versions and in one without. */
final class TrialRows {

	static final PersonalRecords RECORDS = new PersonalRecords() {

		@Override
		public String part() {
			return "trial";
		}

		@Override
		public List<SealedTable> tables() {
			return List.of(new SealedTable("sign_in", List.of("note"), false, false),
					new SealedTable("entry", List.of("words", "brief"), true, true));
		}

	};

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private final JdbcClient sql;

	private final Owner owner;

	private final OffsetDateTime now;

	TrialRows(JdbcClient sql, Owner owner, Clock clock) {
		this.sql = sql;
		this.owner = owner;
		this.now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
	}

	UUID keep(String text) {
		UUID id = UUID.randomUUID();
		this.sql.sql("""
				insert into entry (owner_id, id, local_date, created_at, updated_at, version, words, brief)
				values (?, ?, ?, ?, ?, 0, ?, ?)""")
			.params(this.owner.id(), id, DAY, this.now, this.now, seal("words", id, 0, text),
					seal("brief", id, 0, text))
			.update();
		return id;
	}

	UUID note(String text) {
		UUID id = UUID.randomUUID();
		this.sql.sql("insert into sign_in (owner_id, id, created_at, note) values (?, ?, ?, ?)")
			.params(this.owner.id(), id, this.now, this.owner.key().seal(notePlace(id), text.getBytes()))
			.update();
		return id;
	}

	/** Seals an entry's words as the version before did. */
	void ageWords(UUID page, String text) {
		this.sql.sql("update entry set words = ? where id = ?")
			.params(VaultFixtures.sealWithoutVersion(this.owner.key(), place("words", page, 0), text.getBytes()), page)
			.update();
	}

	/** As a request that began before the key was replaced would. */
	void change(String table, UUID page, UUID note) {
		if (table.equals("entry")) {
			this.sql.sql("update entry set words = ?, brief = ?, version = 1 where id = ?")
				.params(seal("words", page, 1, "changed"), seal("brief", page, 1, "changed"), page)
				.update();
		}
		else {
			this.sql.sql("update sign_in set note = ? where id = ?")
				.params(this.owner.key().seal(notePlace(note), "changed".getBytes()), note)
				.update();
		}
	}

	byte[] blob(String table, String column, UUID id) {
		return this.sql.sql("select " + column + " from " + table + " where id = ?")
			.param(id)
			.query(byte[].class)
			.single();
	}

	String noted(DataKey key, UUID id) {
		return new String(key.open(notePlace(id), blob("sign_in", "note", id)));
	}

	String text(DataKey key, UUID id) {
		long version = this.sql.sql("select version from entry where id = ?").param(id).query(Long.class).single();
		return new String(key.open(place("words", id, version), blob("entry", "words", id)));
	}

	/** All entries that nobody has damaged. */
	List<String> texts(DataKey key) {
		return this.sql.sql("select id, version, words from entry where owner_id = ? and words <> brief")
			.param(this.owner.id())
			.query((found, number) -> new String(
					key.open(place("words", found.getObject("id", UUID.class), found.getLong("version")),
							found.getBytes("words"))))
			.list();
	}

	private byte[] seal(String blob, UUID id, long version, String text) {
		return this.owner.key().seal(place(blob, id, version), text.getBytes());
	}

	private Place place(String blob, UUID id, long version) {
		return new Place("entry", blob, this.owner.id(), id, DAY, version);
	}

	private Place notePlace(UUID id) {
		return new Place("sign_in", "note", this.owner.id(), id, null);
	}

}
