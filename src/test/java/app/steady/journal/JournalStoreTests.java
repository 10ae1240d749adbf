package app.steady.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.steady.account.Owner;
import app.steady.database.OnH2;
import app.steady.database.OnPostgres;
import app.steady.profile.Profile;
import app.steady.profile.ProfileFixtures;
import app.steady.signs.SignChecker;
import app.steady.vault.CannotOpenException;
import app.steady.vault.DataKey;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JournalStoreTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private static final SignChecker SIGNS = SignChecker.load();

	@Transactional
	abstract static class Cases {

		@Autowired
		JournalEntries entries;

		@Autowired
		JdbcClient sql;

		@Autowired
		EntityManager memory;

		Journal journal;

		Owner owner;

		Owner other;

		@BeforeEach
		void open() {
			Clock clock = Clock.fixed(Instant.parse("2026-11-24T20:15:00Z"), ZoneOffset.UTC);
			this.journal = new Journal(this.entries, new EntrySeal(), reader(), clock);
			this.owner = account();
			this.other = account();
		}

		@Test
		void givesBackWhatWasKept() {
			Page page = new Page(DAY, 2, List.of("sad"), "I miss our Sunday walks. 💔");
			UUID id = keep(this.owner, page);
			forget();
			OpenEntry entry = this.journal.open(this.owner, id);
			assertThat(entry.page()).isEqualTo(page);
			assertThat(entry.brief().signs()).contains("longing");
			assertThat(entry.version()).isZero();
		}

		@Test
		void findsAMonthAndItsNeighboursNewestFirst() {
			keep(this.owner, page(DAY, "one"));
			UUID second = keep(this.owner, page(DAY.plusDays(1), "two"));
			keep(this.owner, page(LocalDate.of(2026, 7, 1), "long ago"));
			keep(this.other, page(DAY, "not mine"));
			forget();
			YearMonth november = YearMonth.of(2026, 11);
			assertThat(this.journal.month(this.owner, november)).hasSize(2)
				.first()
				.extracting(DayLine::id)
				.isEqualTo(second);
			assertThat(this.journal.monthBefore(this.owner, november)).contains(YearMonth.of(2026, 7));
			assertThat(this.journal.monthAfter(this.owner, november)).isEmpty();
			assertThat(this.journal.monthAfter(this.owner, YearMonth.of(2026, 7))).contains(november);
		}

		@Test
		void opensNoEarlierWordsPutBackBelowALaterVersion() {
			UUID id = keep(this.owner, page(DAY, "before"));
			byte[] before = this.sql.sql("select words from entry where id = ?").param(id).query(byte[].class).single();
			this.journal.rewrite(this.owner, id, 0, page(DAY, "after"));
			this.sql.sql("update entry set words = ? where id = ?").params(before, id).update();
			forget();
			assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> this.journal.open(this.owner, id));
		}

		@Test
		void hasNoEntryOfAnotherOwner() {
			UUID id = keep(this.owner, page(DAY, "mine"));
			assertThatExceptionOfType(EntryNotFoundException.class).isThrownBy(() -> this.journal.open(this.other, id));
			assertThatExceptionOfType(EntryNotFoundException.class)
				.isThrownBy(() -> this.journal.delete(this.other, id));
		}

		@Test
		void doesNotOverwriteWhatWasChangedElsewhere() {
			UUID id = keep(this.owner, page(DAY, "first"));
			this.journal.rewrite(this.owner, id, 0, page(DAY, "second"));
			assertThatExceptionOfType(ChangedElsewhereException.class)
				.isThrownBy(() -> this.journal.rewrite(this.owner, id, 0, page(DAY, "third")))
				.satisfies((ex) -> assertThat(ex.stored().words().text()).isEqualTo("second"));
		}

		@Test
		void remembersNotMeThroughLaterChanges() {
			UUID id = keep(this.owner, page(DAY, "I miss her. It rained."));
			Found found = this.journal.open(this.owner, id).words().findings().get(0);
			this.journal.say(this.owner, id, true, found::equals);
			OpenEntry entry = this.journal.rewrite(this.owner, id, 1, page(DAY, "Morning. I miss her. It rained."));
			assertThat(entry.words().findings()).filteredOn((again) -> again.rule().equals(found.rule()))
				.isNotEmpty()
				.allMatch(Found::notMe);
			assertThat(entry.brief().signs()).doesNotContain(found.sign());
		}

		@Test
		void forgetsNotMeWhereWordsAboutDangerAreWrittenAnew() {
			UUID id = keep(this.owner, page(DAY, "I want to die."));
			this.journal.say(this.owner, id, true, Found::danger);
			assertThat(this.journal.open(this.owner, id).brief().signs()).isEmpty();
			OpenEntry same = this.journal.rewrite(this.owner, id, 1, page(DAY, "It rained. I want to die."));
			assertThat(same.words().findings()).isNotEmpty().allMatch(Found::notMe);
			OpenEntry more = this.journal.rewrite(this.owner, id, 2, page(DAY, "I want to die. I want to die."));
			assertThat(more.words().findings()).isNotEmpty().noneMatch(Found::notMe);
		}

		@Test
		void deletesForGoodAlsoWhatNoLongerOpens() {
			UUID id = keep(this.owner, page(DAY, "mine"));
			this.sql.sql("update entry set words = brief where id = ?").param(id).update();
			forget();
			assertThat(this.journal.delete(this.owner, id)).isEqualTo(DAY);
			forget();
			assertThatExceptionOfType(EntryNotFoundException.class).isThrownBy(() -> this.journal.open(this.owner, id));
		}

		@Test
		void keepsOneCryRepeatedForPagesAndTheHelpItBrings() {
			Page page = page(DAY, "kms💔".repeat(5_000));
			UUID id = keep(this.owner, page);
			forget();
			OpenEntry entry = this.journal.open(this.owner, id);
			assertThat(entry.page()).isEqualTo(page);
			assertThat(entry.words().findings()).isNotEmpty().allMatch(Found::speaks);
		}

		@Test
		void staysInTheZoneItWasWrittenIn() {
			UUID id = keep(this.owner, page(DAY, "at home"));
			Owner abroad = new Owner(this.owner.id(), this.owner.key(), ZoneId.of("Asia/Tokyo"));
			assertThat(this.journal.rewrite(abroad, id, 0, page(DAY, "abroad")).words().zone())
				.isEqualTo(ZoneId.of("Europe/Berlin"));
		}

		@Test
		void wordsSwappedBetweenRowsFailToOpen() {
			UUID one = keep(this.owner, page(DAY, "one"));
			UUID two = keep(this.owner, page(DAY, "two"));
			copy("words", two, one);
			failsToOpen(one);
		}

		@Test
		void briefPutInPlaceOfWordsFailsToOpen() {
			UUID one = keep(this.owner, page(DAY, "one"));
			this.sql.sql("update entry set words = brief where id = ?").param(one).update();
			failsToOpen(one);
		}

		@Test
		void anEntryMovedToAnotherOwnerFailsToOpen() {
			UUID one = keep(this.owner, page(DAY, "one"));
			this.sql.sql("update entry set owner_id = ? where id = ?").params(this.other.id(), one).update();
			forget();
			assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> this.journal.open(this.other, one));
		}

		@Test
		void anEntryMovedToAnotherDayFailsToOpenAlsoInTheMonth() {
			UUID one = keep(this.owner, page(DAY, "one"));
			this.sql.sql("update entry set local_date = ? where id = ?").params(DAY.minusDays(1), one).update();
			failsToOpen(one);
			assertThat(this.journal.month(this.owner, YearMonth.from(DAY))).singleElement()
				.satisfies((line) -> assertThat(line.brief()).isEmpty());
		}

		@Test
		void doesNotKeepAWordThatCanBeRead() {
			keep(this.owner, new Page(DAY, 1, List.of("lonely"), "marker-in-the-words"));
			byte[] words = this.sql.sql("select words from entry").query(byte[].class).list().get(0);
			byte[] brief = this.sql.sql("select brief from entry").query(byte[].class).list().get(0);
			assertThat(new String(words)).doesNotContain("marker");
			assertThat(new String(brief)).doesNotContain("lonely", "mood");
		}

		private static EntryReader reader() {
			return new EntryReader(SIGNS, ProfileFixtures.everybody(Profile.DEFAULT));
		}

		private void failsToOpen(UUID id) {
			forget();
			assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> this.journal.open(this.owner, id))
				.withMessageContaining("cannot be opened");
		}

		private void copy(String blob, UUID from, UUID to) {
			this.sql
				.sql("update entry set " + blob + " = (select e." + blob + " from entry e where e.id = ?) where id = ?")
				.params(from, to)
				.update();
		}

		private UUID keep(Owner whose, Page page) {
			UUID id = UUID.randomUUID();
			this.journal.keep(whose, id, page);
			return id;
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

		private static Page page(LocalDate date, String text) {
			return new Page(date, null, List.of(), text);
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
