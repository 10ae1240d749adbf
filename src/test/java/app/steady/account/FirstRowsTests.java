package app.steady.account;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import app.steady.database.Database;
import app.steady.database.FirstRows;
import app.steady.vault.DataKey;
import app.steady.vault.PassphraseKeys;
import app.steady.vault.Place;
import app.steady.vault.WrappedKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the first version wrote opens in this one. */
class FirstRowsTests {

	private static final SealedTable ENTRIES = new SealedTable("entry", List.of("words", "brief"), true, true);

	@ParameterizedTest
	@EnumSource
	void openWithThePassphraseOfThen(Database database) {
		JdbcClient sql = JdbcClient.create(FirstRows.migrated(database));
		Owner owner = signIn(sql);
		assertThat(owner.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
		assertThat(owner.mayKeep()).isTrue();
		assertThat(texts(sql, owner.key())).containsExactly("I checked his profile again, four times. It rained. ☕",
				"I do miss our Sunday walks.\n\nSlept well, for once.");
	}

	@ParameterizedTest
	@EnumSource
	void openWithTheCookieOfThen(Database database) {
		JdbcClient sql = JdbcClient.create(FirstRows.migrated(database));
		DeviceCookie cookie = DeviceCookie.parse(FirstRows.COOKIE).orElseThrow();
		byte[] wrapped = sql.sql("select wrapped_key from device where owner_id = ? and id = ?")
			.params(cookie.owner(), cookie.deviceId().id())
			.query(byte[].class)
			.single();
		DataKey key = cookie.token().unwrap(WrappedKey.of(wrapped), cookie.owner()).orElseThrow();
		assertThat(texts(sql, key)).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource
	void areSealedInTodaysFormatByTheFirstPass(Database database) {
		DataSource source = FirstRows.migrated(database);
		JdbcClient sql = JdbcClient.create(source);
		Owner owner = signIn(sql);
		SealedRows rows = new SealedRows(sql);
		List<String> before = texts(sql, owner.key());
		assertThat(rows.countOlder(ENTRIES, owner)).isEqualTo(2);
		rows.sealAnew(ENTRIES, owner, SealedRows.FIRST, 100);
		assertThat(rows.countOlder(ENTRIES, owner)).isZero();
		assertThat(texts(sql, owner.key())).isEqualTo(before);
	}

	private static Owner signIn(JdbcClient sql) {
		byte[] name = new AccountName("old FRIEND").under(FirstRows.secret());
		return sql.sql("select owner_id, passphrase_key, details from account where name = ?")
			.param(name)
			.query((row, number) -> {
				UUID id = row.getObject("owner_id", UUID.class);
				DataKey key = new PassphraseKeys(FirstRows.secret())
					.unwrap(WrappedKey.of(row.getBytes("passphrase_key")), FirstRows.PASSPHRASE, id)
					.orElseThrow();
				Details details = Details.open(key, id, row.getBytes("details"));
				return new Owner(id, key, details.zone(), details.mayKeep());
			})
			.single();
	}

	private static List<String> texts(JdbcClient sql, DataKey key) {
		return sql.sql("select * from entry order by local_date").query((row, number) -> {
			Place place = new Place("entry", "words", FirstRows.OWNER, row.getObject("id", UUID.class),
					row.getDate("local_date").toLocalDate(), row.getLong("version"));
			byte[] words = key.open(place, row.getBytes("words"));
			return JsonMapper.shared().readTree(words).get("text").asString();
		}).list();
	}

}
