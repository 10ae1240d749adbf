package app.steady.journal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.steady.account.Owner;
import app.steady.profile.Checks;
import app.steady.profile.Profile;
import app.steady.profile.ProfileFixtures;
import app.steady.signs.Group;
import app.steady.signs.Names;
import app.steady.signs.SignChecker;
import app.steady.vault.DataKey;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntryReaderTests {

	private static final SignChecker SIGNS = SignChecker.load();

	private static final Owner OWNER = new Owner(UUID.randomUUID(), DataKey.generate(), ZoneOffset.UTC);

	private static final String ALL = "I want to die. Texted him again at lunch, four times. I miss our Sunday walks.";

	@Test
	void takesNamesForThePartner() {
		assertThat(groups("i miss kit so much", Profile.DEFAULT)).isEmpty();
		assertThat(groups("i miss kit so much", ProfileFixtures.named("Kit"))).containsExactly(Group.MISSING);
	}

	@Test
	void noNameHidesWordsAboutDanger() {
		String text = "I HAVE LOST THE WILL TO LIVE";
		assertThat(SIGNS.read(text, Names.ofPartner("Will")).crisis()).isFalse();
		assertThat(groups(text, ProfileFixtures.named("Will"))).containsExactly(Group.CRISIS);
	}

	@Test
	void noNameToIgnoreHidesWordsAboutDanger() {
		Profile mia = new Profile(Set.of(), Set.of("Mia", "Will"), Checks.ALL, false, Set.of());
		for (String text : List.of("I HAVE LOST THE WILL TO LIVE", "Mia hit me again last night.",
				"Mia told me to go. I want to die.")) {
			assertThat(danger(text, Profile.DEFAULT)).as(text).isNotEmpty();
			assertThat(danger(text, mia)).as(text).containsAll(danger(text, Profile.DEFAULT));
		}
	}

	@Test
	void rulesThatNeverFitAreNotInTheBrief() {
		EntryWords words = read(ALL, Profile.DEFAULT);
		Set<String> rules = words.findings().stream().map(Found::rule).collect(Collectors.toSet());
		Profile never = new Profile(Set.of(), Set.of(), Checks.ALL, false, rules);
		EntryReader reader = new EntryReader(SIGNS, ProfileFixtures.everybody(never));
		assertThat(reader.brief(OWNER, null, List.of(), words).signs()).isEmpty();
		assertThat(words.findings()).filteredOn((found) -> found.speaks(rules))
			.extracting(Found::group)
			.containsOnly(Group.CRISIS);
	}

	@Test
	void aNameThatChangesNothingAddsNothing() {
		assertThat(read(ALL, ProfileFixtures.named("Kit")).findings()).isEqualTo(read(ALL, Profile.DEFAULT).findings());
	}

	@Test
	void keepsNothingOfWhatTheCheckDoesNotReadFor() {
		assertThat(groups(ALL, Profile.DEFAULT)).containsExactlyInAnyOrder(Group.CRISIS, Group.NEEDING, Group.MISSING);
		assertThat(groups(ALL, reading(false, true, true))).containsExactlyInAnyOrder(Group.CRISIS, Group.MISSING);
		assertThat(groups(ALL, reading(true, false, true))).containsExactlyInAnyOrder(Group.CRISIS, Group.NEEDING);
		assertThat(groups(ALL, reading(true, true, false))).containsExactlyInAnyOrder(Group.NEEDING, Group.MISSING);
		assertThat(groups(ALL, reading(false, false, false))).isEmpty();
	}

	@Test
	void signsThatAreOffAreNotInTheBriefEither() {
		EntryWords words = read(ALL, reading(false, true, true));
		EntryReader reader = new EntryReader(SIGNS, ProfileFixtures.everybody(Profile.DEFAULT));
		assertThat(reader.brief(OWNER, null, List.of(), words).signs()).containsExactly("longing");
	}

	@Test
	void worryForSomebodyElseGoesWithWordsAboutDanger() {
		String text = "My sister wants to kill herself.";
		assertThat(read(text, Profile.DEFAULT).worry()).isTrue();
		assertThat(read(text, ProfileFixtures.named("Kit")).worry()).isTrue();
		assertThat(read(text, reading(true, true, false)).worry()).isFalse();
	}

	private static List<Found> danger(String text, Profile profile) {
		return read(text, profile).findings().stream().filter((found) -> found.danger() && found.speaks()).toList();
	}

	private static List<Group> groups(String text, Profile profile) {
		return read(text, profile).findings().stream().map(Found::group).distinct().toList();
	}

	private static EntryWords read(String text, Profile profile) {
		return new EntryReader(SIGNS, ProfileFixtures.everybody(profile)).read(OWNER,
				new Page(LocalDate.of(2026, 11, 24), null, List.of(), text), Optional.empty());
	}

	private static Profile reading(boolean needing, boolean missing, boolean crisis) {
		return new Profile(Set.of(), Set.of(), new Checks(needing, missing, crisis), false, Set.of());
	}

}
