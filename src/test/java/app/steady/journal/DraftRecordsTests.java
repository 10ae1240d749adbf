package app.steady.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.steady.account.Brought;
import app.steady.account.ExportChoice;
import app.steady.account.ExportFixtures;
import app.steady.account.ImportRefusedException;
import app.steady.account.Owner;
import app.steady.database.OnH2;
import app.steady.database.OnPostgres;
import app.steady.profile.Profile;
import app.steady.profile.ProfileFixtures;
import app.steady.signs.Catalogue;
import app.steady.signs.SignChecker;
import app.steady.vault.DataKey;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DraftRecordsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private static final SignChecker SIGNS = SignChecker.load();

	private static final Catalogue CATALOGUE = Catalogue.load();

	private static final ExportChoice PLAIN = new ExportChoice(false, false);

	@Transactional
	abstract static class Cases {

		@Autowired
		JournalDrafts rows;

		@Autowired
		JournalEntries entries;

		@Autowired
		JdbcClient sql;

		@Autowired
		JdbcTemplate database;

		@Autowired
		EntityManager memory;

		Drafts drafts;

		JournalRecords records;

		Owner owner;

		Owner other;

		UUID page = UUID.randomUUID();

		@BeforeEach
		void open() {
			Clock clock = Clock.fixed(Instant.parse("2026-11-24T20:15:00.123456Z"), ZoneOffset.UTC);
			DraftSeal seal = new DraftSeal();
			DraftExport export = new DraftExport(this.rows, seal, new Feelings());
			EntryReader reader = new EntryReader(SIGNS, ProfileFixtures.everybody(Profile.DEFAULT));
			this.drafts = new Drafts(this.rows, this.entries, seal, clock);
			this.records = new JournalRecords(
					new JournalExport(this.entries, new EntrySeal(), new Feelings(), CATALOGUE, export,
							ProfileFixtures.everybody(Profile.DEFAULT)),
					new JournalImport(this.entries, new EntrySeal(), reader, this.database, this.memory, clock),
					new DraftImport(this.rows, seal, export, clock));
			this.owner = account();
			this.other = account();
		}

		@Test
		void carriesDraftsToAnotherOwnerOnce() {
			String longest = "\ud83d\udc94".repeat(100_000);
			keep(this.owner, this.page, new DraftPage(this.page, 3L, 2, List.of("sad"), longest, "2026-11-2"));
			UUID fresh = UUID.randomUUID();
			keep(this.owner, fresh, new DraftPage(fresh, null, null, List.of(), "half a sent\n", ""));
			JsonNode part = taken();
			assertThat(this.records.bring(this.other, part)).isEqualTo(new Brought(2, 0, List.of()));
			forget();
			assertThat(this.drafts.find(this.other, this.page).flatMap(OpenDraft::page))
				.contains(new DraftPage(this.page, 999_999_999_999_999_999L, 2, List.of("sad"), longest, "2026-11-2"));
			assertThat(this.drafts.find(this.other, fresh)).get()
				.satisfies((draft) -> assertThat(draft.page())
					.contains(new DraftPage(fresh, null, null, List.of(), "half a sent\n", "")))
				.extracting(OpenDraft::updatedAt)
				.isEqualTo(Instant.parse("2026-11-24T20:15:00.123456Z"));
			assertThat(this.records.bring(this.other, part)).isEqualTo(new Brought(0, 2, List.of()));
			assertThat(this.records.bring(this.owner, part)).isEqualTo(new Brought(0, 2, List.of()));
		}

		@Test
		void leavesADraftThatWentOnAndNamesItsDay() {
			keep(this.owner, this.page, typed(this.page, "before"));
			JsonNode part = taken();
			this.drafts.forget(this.owner, this.page);
			forget();
			keep(this.owner, this.page, typed(this.page, "after"));
			assertThat(this.records.bring(this.owner, part)).isEqualTo(new Brought(0, 0, List.of(DAY)));
			assertThat(this.drafts.find(this.owner, this.page).flatMap(OpenDraft::page).orElseThrow().text())
				.isEqualTo("after");
		}

		@Test
		void refusesMoreDraftsThanFitBeforeAnythingIsKept() {
			keep(this.owner, this.page, typed(this.page, "one too many"));
			JsonNode part = taken();
			for (int count = 0; count < Drafts.MOST; count++) {
				UUID id = UUID.randomUUID();
				keep(this.other, id, typed(id, "one of many"));
			}
			assertThatExceptionOfType(ImportRefusedException.class)
				.isThrownBy(() -> this.records.bring(this.other, part))
				.satisfies((ex) -> assertThat(ex.key()).isEqualTo("account.import.drafts"));
			assertThat(this.drafts.all(this.other)).hasSize(Drafts.MOST);
		}

		@Test
		void listsADamagedDraftAndGoesOn() {
			keep(this.owner, this.page, typed(this.page, "first"));
			UUID whole = UUID.randomUUID();
			keep(this.owner, whole, typed(whole, "second"));
			this.sql.sql("update draft set version = 7 where id = ?").param(this.page).update();
			JsonNode part = taken();
			assertThat(part.path("drafts").findValuesAsString("text")).containsExactly("second");
			assertThat(part.path("damagedDrafts").findValuesAsString("id")).containsExactly(this.page.toString());
			assertThat(this.records.readable(this.owner, PLAIN).orElseThrow().portions()).last()
				.satisfies(
						(end) -> assertThat(end.get("damagedDrafts")).isEqualTo(List.of("Tuesday, November 24, 2026")))
				.satisfies((end) -> assertThat(end.get("drafts").toString()).contains("second"));
		}

		private JsonNode taken() {
			forget();
			return ExportFixtures.writtenAndRead("journal", this.records.export(this.owner, PLAIN).orElseThrow());
		}

		private void keep(Owner whose, UUID id, DraftPage draft) {
			this.drafts.keep(whose, DraftMark.of(id), draft);
			forget();
		}

		private static DraftPage typed(UUID id, String text) {
			return new DraftPage(id, null, null, List.of(), text, "");
		}

		private void forget() {
			this.memory.flush();
			this.memory.clear();
		}

		private Owner account() {
			UUID id = UUID.randomUUID();
			this.sql.sql("""
					insert into account (owner_id, name, passphrase_key, details, created_at, updated_at, version)
					values (?, ?, ?, ?, current_timestamp, current_timestamp, 0)""")
				.params(id, id.toString().getBytes(), new byte[1], new byte[1])
				.update();
			return new Owner(id, DataKey.generate(), ZoneId.of("Europe/Berlin"));
		}

	}

	@Nested
	@OnH2
	class OnH2Tests extends Cases {

	}

	@Nested
	@OnPostgres
	class OnPostgresTests extends Cases {

	}

}
