package app.steady.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.steady.vault.CannotOpenException;
import app.steady.vault.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The last times an owner signed in. */
@Component
class SignIns {

	static final SealedTable TABLE = new SealedTable("sign_in", List.of("note"), false, false);

	static final int KEPT = 20;

	private static final JsonMapper JSON = JsonMapper.shared();

	private final JdbcClient database;

	SignIns(JdbcClient database) {
		this.database = database;
	}

	/** Notes one more, within the transaction that is running; the oldest one goes. */
	void add(Owner owner, Way way, Browser browser, Instant now) {
		UUID id = UUID.randomUUID();
		SignIn.Note note = new SignIn.Note(way, browser.kind(), browser.label());
		this.database.sql("insert into sign_in (owner_id, id, created_at, note) values (?, ?, ?, ?)")
			.params(owner.id(), id, now.atOffset(ZoneOffset.UTC),
					owner.key().seal(place(owner, id), JSON.writeValueAsBytes(note)))
			.update();
		this.database.sql("""
				delete from sign_in where owner_id = :owner and id not in (select id from sign_in
				where owner_id = :owner order by created_at desc, id desc fetch first :kept rows only)""")
			.param("owner", owner.id())
			.param("kept", KEPT)
			.update();
	}

	/** The last ones, newest first. */
	List<SignIn> of(Owner owner) {
		return this.database
			.sql("select id, created_at, note from sign_in where owner_id = ? order by created_at desc, id desc")
			.param(owner.id())
			.query((row, number) -> signIn(owner, row))
			.list();
	}

	private static SignIn signIn(Owner owner, ResultSet row) throws SQLException {
		Place place = place(owner, row.getObject("id", UUID.class));
		return new SignIn(row.getObject("created_at", OffsetDateTime.class).toInstant(),
				note(owner, place, row.getBytes("note")));
	}

	private static Optional<SignIn.Note> note(Owner owner, Place place, byte[] sealed) {
		try {
			return Optional.of(JSON.readValue(owner.key().open(place, sealed), SignIn.Note.class));
		}
		catch (CannotOpenException | JacksonException ex) {
			return Optional.empty();
		}
	}

	private static Place place(Owner owner, UUID row) {
		return new Place("sign_in", "note", owner.id(), row, null);
	}

}
