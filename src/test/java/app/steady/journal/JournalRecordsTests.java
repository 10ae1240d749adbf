package app.steady.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

class JournalRecordsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private static final SignChecker SIGNS = SignChecker.load();

	private static final Catalogue CATALOGUE = Catalogue.load();

	private static final ExportChoice WITH_FINDINGS = new ExportChoice(true, false);

	@Transactional
	abstract static class Cases {

		@Autowired
		JournalEntries entries;

		@Autowired
		JournalDrafts rows;

		@Autowired
		JdbcClient sql;

		@Autowired
		JdbcTemplate database;

		@Autowired
		EntityManager memory;

		Journal journal;

		JournalRecords records;

		Owner owner;

		Owner other;

		@BeforeEach
		void open() {
			Clock clock = Clock.fixed(Instant.parse("2026-11-24T20:15:00.123456Z"), ZoneOffset.UTC);
			EntryReader reader = new EntryReader(SIGNS, ProfileFixtures.everybody(Profile.DEFAULT));
			EntrySeal seal = new EntrySeal();
			this.journal = new Journal(this.entries, seal, reader, clock);
			DraftExport drafts = new DraftExport(this.rows, new DraftSeal(), new Feelings());
			this.records = new JournalRecords(
					new JournalExport(this.entries, seal, new Feelings(), CATALOGUE, drafts,
							ProfileFixtures.everybody(Profile.DEFAULT)),
					new JournalImport(this.entries, seal, reader, this.database, this.memory, clock),
					new DraftImport(this.rows, new DraftSeal(), drafts, clock));
			this.owner = account("Europe/Berlin");
			this.other = account("America/New_York");
		}

		@Test
		void carriesEverythingToAnotherOwnerOnce() {
			keep(new Page(DAY, 2, List.of("sad", "torn"), "I miss our Sunday walks.\n\n💔 \u0915\u094d\u0937"));
			keep(new Page(DAY.minusDays(9), null, List.of(), "only words"));
			keep(new Page(DAY.minusDays(3), 5, List.of(), ""));
			JsonNode part = taken(WITH_FINDINGS);
			assertThat(this.records.bring(this.other, part)).isEqualTo(new Brought(3, 0, List.of()));
			forget();
			assertThat(all(this.other)).isEqualTo(all(this.owner)).hasSize(3);
			assertThat(this.records.bring(this.other, part)).isEqualTo(new Brought(0, 3, List.of()));
			assertThat(this.records.bring(this.owner, part)).isEqualTo(new Brought(0, 3, List.of()));
		}

		@Test
		void crossesEveryBorderOfItsPortions() {
			int count = AllEntries.PORTION * 2 + 1;
			IntStream.range(0, count).forEach((i) -> keep(new Page(DAY.minusDays(i), 3, List.of(), "day " + i)));
			JsonNode part = taken(new ExportChoice(false, false));
			assertThat(part.path("entries").values().stream().map((entry) -> entry.path("date").asString()).toList())
				.hasSize(count)
				.isSorted();
			assertThat(this.records.bring(this.other, part).added()).isEqualTo(count);
			forget();
			assertThat(all(this.other)).isEqualTo(all(this.owner));
			assertThat(this.records.readable(this.owner, WITH_FINDINGS)
				.orElseThrow()
				.portions()
				.mapToInt((portion) -> ((List<?>) portion.get("entries")).size())).containsExactly(100, 100, 1, 0);
		}

		@Test
		void leavesWhatIsHereAndNamesItsDay() {
			UUID id = keep(new Page(DAY, 2, List.of(), "before"));
			JsonNode part = taken(WITH_FINDINGS);
			this.journal.rewrite(this.owner, id, 0, new Page(DAY.minusDays(1), 2, List.of(), "after"));
			assertThat(this.records.bring(this.owner, part)).isEqualTo(new Brought(0, 0, List.of(DAY)));
			forget();
			assertThat(this.journal.open(this.owner, id).words().text()).isEqualTo("after");
		}

		@Test
		void keepsNotMeIfFindingsAreTakenAlong() {
			UUID id = keep(new Page(DAY, 2, List.of(), "It rained. I miss her. I want to die."));
			this.journal.say(this.owner, id, true, (found) -> true);
			this.records.bring(this.other, taken(new ExportChoice(true, true)));
			forget();
			assertThat(this.journal.open(this.other, id).words()).isEqualTo(this.journal.open(this.owner, id).words())
				.satisfies((words) -> assertThat(words.findings()).hasSizeGreaterThan(1).allMatch(Found::notMe));
			this.journal.delete(this.other, id);
			this.records.bring(this.other, taken(new ExportChoice(false, true)));
			forget();
			assertThat(this.journal.open(this.other, id).words().findings()).isNotEmpty().noneMatch(Found::notMe);
		}

		@Test
		void listsWhatIsDamagedAndGoesOn() {
			UUID damaged = keep(new Page(DAY, 1, List.of(), "first"));
			keep(new Page(DAY, 1, List.of(), "second"));
			this.sql.sql("update entry set words = brief where id = ?").param(damaged).update();
			forget();
			JsonNode part = taken(WITH_FINDINGS);
			assertThat(part.path("entries")).hasSize(1);
			assertThat(part.path("damaged").get(0).path("id").asString()).isEqualTo(damaged.toString());
			assertThat(this.records.readable(this.owner, WITH_FINDINGS)
				.orElseThrow()
				.portions()
				.map((portion) -> portion.get("damaged")))
				.containsExactly(List.of(), List.of("Tuesday, November 24, 2026"));
			assertThat(this.records.bring(this.other, part)).isEqualTo(new Brought(1, 0, List.of()));
		}

		@Test
		void keepsNothingOfAFileWithOneBadEntry() {
			List<EntryRecord> sent = new ArrayList<>();
			for (int i = 0; i < AllEntries.PORTION + 1; i++) {
				sent.add(record((i == AllEntries.PORTION) ? DAY.plusDays(2) : DAY));
			}
			JsonNode part = ExportFixtures.writtenAndRead("journal", new EntryRecord.Part(sent, List.of()));
			assertThatExceptionOfType(ImportRefusedException.class)
				.isThrownBy(() -> this.records.bring(this.other, part))
				.satisfies((ex) -> assertThat(ex.value()).isEqualTo("/parts/journal/entries/100/date"));
			assertThat(this.sql.sql("select count(*) from entry").query(Integer.class).single()).isZero();
		}

		private static EntryRecord record(LocalDate date) {
			Instant then = Instant.parse("2026-11-20T08:00:00Z");
			return new EntryRecord(UUID.randomUUID(), date, then, then, ZoneId.of("Asia/Tokyo"), 1, List.of(), "words",
					null, null);
		}

		private JsonNode taken(ExportChoice choice) {
			forget();
			return ExportFixtures.writtenAndRead("journal", this.records.export(this.owner, choice).orElseThrow());
		}

		private Map<UUID, String> all(Owner whose) {
			return new AllEntries(this.entries, new EntrySeal(), whose).portions()
				.flatMap(List::stream)
				.collect(Collectors.toMap(OpenEntry::id, (entry) -> entry.page() + " " + entry.createdAt() + " "
						+ entry.updatedAt() + " " + entry.words().zone() + " " + entry.words().findings()));
		}

		private UUID keep(Page page) {
			UUID id = UUID.randomUUID();
			this.journal.keep(this.owner, id, page);
			return id;
		}

		private void forget() {
			this.memory.flush();
			this.memory.clear();
		}

		private Owner account(String zone) {
			UUID id = UUID.randomUUID();
			byte[] any = id.toString().getBytes();
			this.sql.sql("""
					insert into account (owner_id, name, passphrase_key, details, created_at, updated_at, version)
					values (?, ?, ?, ?, current_timestamp, current_timestamp, 0)""").params(id, any, any, any).update();
			return new Owner(id, DataKey.generate(), ZoneId.of(zone));
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
