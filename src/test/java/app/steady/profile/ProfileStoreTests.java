package app.steady.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.steady.account.Brought;
import app.steady.account.ExportChoice;
import app.steady.account.ExportFixtures;
import app.steady.account.ImportRefusedException;
import app.steady.account.Owner;
import app.steady.database.OnH2;
import app.steady.database.OnPostgres;
import app.steady.signs.Group;
import app.steady.signs.SignChecker;
import app.steady.signs.WrittenRule;
import app.steady.vault.DataKey;
import app.steady.vault.Place;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProfileStoreTests {

	private static final Profile KIT = new Profile(Set.of("Kit", "Anne-Marie"), Set.of("Mia"),
			new Checks(false, true, true), true, Set.of("contact-texted", "not-there-any-more"));

	private static final SignChecker SIGNS = SignChecker.load();

	private static final String RULE = SIGNS.read("I miss her.").counted().get(0).rule();

	private static final Profile BEAR = ProfileFixtures.named("Bear");

	@Transactional
	abstract static class Cases {

		@Autowired
		ProfileRows rows;

		@Autowired
		JdbcClient sql;

		@Autowired
		EntityManager memory;

		Profiles profiles;

		Owner owner;

		Owner other;

		@BeforeEach
		void open() {
			Clock clock = Clock.fixed(Instant.parse("2026-11-24T20:15:00Z"), ZoneOffset.UTC);
			this.profiles = new Profiles(this.rows, new ProfileSeal(), clock);
			this.owner = account();
			this.other = account();
		}

		@Test
		void givesBackWhatWasSetToItsOwnerOnly() {
			change(KIT, KeptProfile.NONE);
			assertThat(this.profiles.kept(this.owner)).isEqualTo(new KeptProfile(KIT, 0, true));
			assertThat(this.profiles.of(this.other)).isEqualTo(Profile.DEFAULT);
		}

		@Test
		void countsChangesAndKeepsOneRow() {
			change(KIT, KeptProfile.NONE);
			change(BEAR, 0);
			change(KIT, 1);
			assertThat(this.profiles.kept(this.owner)).isEqualTo(new KeptProfile(KIT, 2, true));
			assertThat(this.sql.sql("select count(*) from profile").query(Integer.class).single()).isOne();
		}

		@Test
		void sendingTwiceChangesOnce() {
			change(KIT, KeptProfile.NONE);
			change(KIT, KeptProfile.NONE);
			change(BEAR, 0);
			change(BEAR, 0);
			assertThat(this.profiles.kept(this.owner).version()).isOne();
		}

		@Test
		void doesNotOverwriteWhatWasChangedElsewhere() {
			change(KIT, KeptProfile.NONE);
			assertThatExceptionOfType(ProfileChangedElsewhereException.class)
				.isThrownBy(() -> change(BEAR, KeptProfile.NONE))
				.satisfies((ex) -> assertThat(ex.kept().profile()).isEqualTo(KIT));
			assertThat(this.profiles.of(this.owner)).isEqualTo(KIT);
		}

		@Test
		void doesNotKeepAWordThatCanBeRead() {
			change(KIT, KeptProfile.NONE);
			byte[] settings = this.sql.sql("select settings from profile").query(byte[].class).single();
			assertThat(new String(settings)).doesNotContain("Kit", "Anne", "names", "quiet");
		}

		@Test
		void whatWasMovedOrDamagedFallsBackToTheDefaultsAndCanBeReplaced() {
			change(KIT, KeptProfile.NONE);
			this.sql.sql("update profile set owner_id = ?, id = ?").params(this.other.id(), this.other.id()).update();
			this.memory.clear();
			assertThat(this.profiles.kept(this.other)).isEqualTo(new KeptProfile(Profile.DEFAULT, 0, false));
			this.profiles.change(this.other, Profile.DEFAULT, 0);
			this.memory.clear();
			assertThat(this.profiles.kept(this.other)).isEqualTo(new KeptProfile(Profile.DEFAULT, 1, true));
		}

		@Test
		void anEarlierVersionPutBackDoesNotOpen() {
			change(KIT, KeptProfile.NONE);
			byte[] earlier = this.sql.sql("select settings from profile").query(byte[].class).single();
			change(BEAR, 0);
			this.sql.sql("update profile set settings = ?").param(earlier).update();
			this.memory.clear();
			assertThat(this.profiles.kept(this.owner).opens()).isFalse();
		}

		@Test
		void goesWithTheAccount() {
			change(KIT, KeptProfile.NONE);
			this.sql.sql("delete from account where owner_id = ?").param(this.owner.id()).update();
			assertThat(this.sql.sql("select count(*) from profile").query(Integer.class).single()).isZero();
		}

		@Test
		void carriesSettingsToAnotherOwnerWhoHasNone() {
			change(KIT, KeptProfile.NONE);
			ProfileRecords records = new ProfileRecords(this.profiles);
			ExportChoice choice = new ExportChoice(false, false);
			JsonNode part = ExportFixtures.writtenAndRead("profile", records.export(this.owner, choice).orElseThrow());
			assertThat(records.export(this.other, choice)).isEmpty();
			assertThat(records.bring(this.other, part).remarks()).containsExactly("account.import.settings.new");
			this.memory.clear();
			assertThat(this.profiles.kept(this.other)).isEqualTo(new KeptProfile(KIT, 0, true));
			assertThat(records.bring(this.other, part)).isEqualTo(new Brought(0, 1, List.of()));
			this.profiles.change(this.other, BEAR, 0);
			assertThat(records.bring(this.other, part).remarks()).containsExactly("account.import.settings.stay");
			assertThat(this.profiles.of(this.other)).isEqualTo(BEAR);
		}

		@Test
		void opensWhatAnEarlierVersionKept() {
			String earlier = """
					{"names":["Kit"],"checks":{"needing":true,"missing":false,"crisis":true,"off":false},"quiet":true}""";
			change(BEAR, KeptProfile.NONE);
			Place place = new Place("profile", "settings", this.owner.id(), this.owner.id(), null, 0);
			this.sql.sql("update profile set settings = ?")
				.param(this.owner.key().seal(place, earlier.getBytes()))
				.update();
			this.memory.clear();
			assertThat(this.profiles.of(this.owner))
				.isEqualTo(new Profile(Set.of("Kit"), Set.of(), new Checks(true, false, true), true, Set.of()));
		}

		@Test
		void bringsSettingsOfAnEarlierFile() {
			Map<String, Object> earlier = Map.of("names", List.of("Kit"), "quiet", false, "checks",
					Map.of("needing", true, "missing", true, "crisis", true));
			JsonNode part = ExportFixtures.writtenAndRead("profile", earlier);
			new ProfileRecords(this.profiles).bring(this.owner, part);
			assertThat(this.profiles.of(this.owner)).isEqualTo(ProfileFixtures.named("Kit"));
		}

		@Test
		void refusesAFileWhereANameStandsForTwo() {
			Map<String, Object> both = Map.of("names", List.of("Mia"), "others", List.of("mia"), "quiet", false,
					"checks", Map.of("needing", true, "missing", true, "crisis", true));
			JsonNode part = ExportFixtures.writtenAndRead("profile", both);
			assertThatExceptionOfType(ImportRefusedException.class)
				.isThrownBy(() -> new ProfileRecords(this.profiles).bring(this.owner, part));
		}

		@Test
		void setsReasonsAsideAndTakesThatBack() {
			change(BEAR, KeptProfile.NONE);
			Reasons reasons = new Reasons(this.profiles, SIGNS);
			reasons.never(this.owner, "no-such-rule");
			reasons.never(this.owner, crisisRule());
			assertThat(this.profiles.of(this.owner)).isEqualTo(BEAR);
			reasons.never(this.owner, RULE);
			reasons.never(this.owner, RULE);
			assertThat(this.profiles.kept(this.owner).version()).isOne();
			assertThat(reasons.never(this.owner)).extracting(WrittenRule::id).containsExactly(RULE);
			reasons.again(this.owner, RULE);
			assertThat(this.profiles.of(this.owner)).isEqualTo(BEAR);
		}

		@Test
		void listsNoReasonThatIsNoLongerThereOrConcernsDanger() {
			change(new Profile(Set.of(), Set.of(), Checks.ALL, false, Set.of("gone", RULE, crisisRule())),
					KeptProfile.NONE);
			assertThat(new Reasons(this.profiles, SIGNS).never(this.owner)).extracting(WrittenRule::id)
				.containsExactly(RULE);
		}

		private static String crisisRule() {
			return SIGNS.read("I want to die.").counted(Group.CRISIS).get(0).rule();
		}

		@Test
		void damagedSettingsDoNotStopAnExport() {
			change(KIT, KeptProfile.NONE);
			this.sql.sql("update profile set version = 7").update();
			this.memory.clear();
			ProfileRecords records = new ProfileRecords(this.profiles);
			assertThat(records.export(this.owner, new ExportChoice(false, false))).isEmpty();
			assertThat(records.readable(this.owner, new ExportChoice(false, false))).isEmpty();
		}

		private void change(Profile profile, long version) {
			this.profiles.change(this.owner, profile, version);
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
			return new Owner(id, DataKey.generate(), ZoneOffset.UTC);
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
