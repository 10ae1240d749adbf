package app.steady.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

class DraftStoreTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private static final SignChecker SIGNS = SignChecker.load();

	@Transactional
	abstract static class Cases {

		@Autowired
		JournalDrafts rows;

		@Autowired
		JournalEntries entries;

		@Autowired
		JdbcClient sql;

		@Autowired
		EntityManager memory;

		Drafts drafts;

		Journal journal;

		Owner owner;

		Owner other;

		UUID page = UUID.randomUUID();

		@BeforeEach
		void open() {
			Clock clock = Clock.fixed(Instant.parse("2026-11-24T20:15:00Z"), ZoneOffset.UTC);
			this.drafts = new Drafts(this.rows, this.entries, new DraftSeal(), clock);
			this.journal = new Journal(this.entries, new EntrySeal(),
					new EntryReader(SIGNS, ProfileFixtures.everybody(Profile.DEFAULT)), clock);
			this.owner = account();
			this.other = account();
		}

		@Test
		void givesBackWhatWasTyped() {
			DraftPage typed = new DraftPage(this.page, 3L, 2, List.of("sad"), "half a sent", "2026-11-2");
			keep(DraftMark.of(this.page), typed);
			assertThat(this.drafts.find(this.owner, this.page).flatMap(OpenDraft::page)).contains(typed);
			assertThat(this.drafts.all(this.owner)).hasSize(1);
		}

		@Test
		void ofOneTabTheLaterStepCountsWhicheverArrivesLast() {
			DraftMark tab = DraftMark.of(this.page);
			keep(step(tab, 2), typed("later"));
			keep(step(tab, 1), typed("earlier"));
			assertThat(text()).isEqualTo("later");
			keep(step(tab, 3), typed("last"));
			assertThat(text()).isEqualTo("last");
		}

		@Test
		void anotherTabGoesOnOnlyWithWhatItHasSeen() {
			DraftMark one = DraftMark.of(this.page);
			keep(one, typed("from the one"));
			DraftMark two = DraftMark.of(this.drafts.find(this.owner, this.page).orElseThrow());
			keep(step(one, 1), typed("the one went on"));
			assertThatExceptionOfType(DraftElsewhereException.class)
				.isThrownBy(() -> keep(two, typed("from the other")));
			assertThat(text()).isEqualTo("the one went on");
			keep(two.apart(), typed("from the other"));
			assertThat(this.drafts.all(this.owner)).hasSize(2);
			keep(DraftMark.of(this.drafts.find(this.owner, this.page).orElseThrow()), typed("seen, and gone on"));
			assertThatExceptionOfType(DraftElsewhereException.class)
				.isThrownBy(() -> keep(step(one, 9), typed("not seen")));
			assertThat(text()).isEqualTo("seen, and gone on");
		}

		@Test
		void goesWithThePageItBecomes() {
			DraftMark tab = DraftMark.of(this.page);
			keep(tab, typed("words"));
			keepPage(tab);
			assertThat(this.drafts.all(this.owner)).isEmpty();
		}

		@Test
		void staysIfAnotherTabHasGoneOnWithIt() {
			DraftMark tab = DraftMark.of(this.page);
			keep(tab, typed("words"));
			keep(DraftMark.of(this.drafts.find(this.owner, this.page).orElseThrow()), typed("words and more"));
			keepPage(tab);
			assertThat(text()).isEqualTo("words and more");
		}

		@Test
		void thatArrivesAfterItsPageWasKeptIsNotBroughtBack() {
			DraftMark tab = DraftMark.of(this.page);
			keepPage(tab);
			assertThatExceptionOfType(DraftElsewhereException.class).isThrownBy(() -> keep(tab, typed("late")));
			DraftPage change = new DraftPage(this.page, 0L, null, List.of(), "a change", "");
			keep(tab, change);
			this.drafts.forget(this.owner, this.page);
			this.journal.rewrite(this.owner, this.page, 0, new Page(DAY, null, List.of(), "changed"));
			assertThatExceptionOfType(DraftElsewhereException.class).isThrownBy(() -> keep(tab, change));
		}

		@Test
		void allAboutAnEntryGoWhenItIsDeleted() {
			keepPage(DraftMark.of(this.page));
			DraftPage change = new DraftPage(this.page, 0L, null, List.of(), "a change", "");
			keep(DraftMark.of(this.page), change);
			keep(DraftMark.of(this.page).apart(), change);
			UUID another = UUID.randomUUID();
			keep(DraftMark.of(another), new DraftPage(another, null, null, List.of(), "something else", ""));
			this.drafts.forgettingAll(this.owner, this.page, () -> this.journal.delete(this.owner, this.page));
			forget();
			assertThat(this.drafts.all(this.owner)).singleElement().extracting(OpenDraft::id).isEqualTo(another);
		}

		@Test
		void thatIsEmptiedGoes() {
			DraftMark tab = DraftMark.of(this.page);
			keep(tab, typed("words"));
			keep(step(tab, 1), typed(" "));
			assertThat(this.drafts.all(this.owner)).isEmpty();
		}

		@Test
		void noneIsPushedOutByOneTooMany() {
			for (int count = 0; count < Drafts.MOST; count++) {
				UUID id = UUID.randomUUID();
				keep(DraftMark.of(id), new DraftPage(id, null, null, List.of(), "one of many", ""));
			}
			assertThatExceptionOfType(TooManyDraftsException.class)
				.isThrownBy(() -> keep(DraftMark.of(this.page), typed("one too many")));
			assertThat(this.drafts.all(this.owner)).hasSize(Drafts.MOST);
		}

		@Test
		void ofAnotherOwnerDoNotExist() {
			DraftMark tab = DraftMark.of(this.page);
			keep(tab, typed("mine"));
			assertThat(this.drafts.find(this.other, this.page)).isEmpty();
			this.drafts.forget(this.other, this.page);
			this.drafts.keep(this.other, step(tab, 1), typed("theirs"));
			forget();
			assertThat(text()).isEqualTo("mine");
		}

		@Test
		void movedBackOrToAnotherRowDoNotOpenAndAreNotOverwritten() {
			DraftMark tab = DraftMark.of(this.page);
			keep(tab, typed("before"));
			byte[] before = words();
			keep(step(tab, 1), typed("after"));
			this.sql.sql("update draft set words = ? where id = ?").params(before, this.page).update();
			forget();
			assertThat(this.drafts.find(this.owner, this.page).orElseThrow().page()).isEmpty();
			assertThatExceptionOfType(DraftElsewhereException.class).isThrownBy(() -> keep(step(tab, 2), typed("on")));
		}

		@Test
		void holdNoWordThatCanBeRead() {
			keep(DraftMark.of(this.page),
					new DraftPage(this.page, null, 1, List.of("lonely"), "marker-in-the-words", "2026-11-24"));
			assertThat(new String(words())).doesNotContain("marker", "lonely", "mood", "2026");
		}

		private void keep(DraftMark mark, DraftPage draft) {
			this.drafts.keep(this.owner, mark, draft);
			forget();
		}

		private void keepPage(DraftMark mark) {
			this.drafts.forgetting(this.owner, mark,
					() -> this.journal.keep(this.owner, this.page, new Page(DAY, null, List.of(), "words")));
			forget();
		}

		private DraftPage typed(String text) {
			return new DraftPage(this.page, null, null, List.of(), text, "");
		}

		private static DraftMark step(DraftMark mark, long step) {
			return new DraftMark(mark.id(), mark.tab(), step, mark.seen());
		}

		private String text() {
			return this.drafts.find(this.owner, this.page).flatMap(OpenDraft::page).orElseThrow().text();
		}

		private byte[] words() {
			return this.sql.sql("select words from draft where id = ?").param(this.page).query(byte[].class).single();
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
