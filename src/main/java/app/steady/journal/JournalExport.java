package app.steady.journal;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import app.steady.account.ExportChoice;
import app.steady.account.Owner;
import app.steady.account.Readable;
import app.steady.journal.EntryRecord.Damaged;
import app.steady.journal.EntryRecord.FeelingRecord;
import app.steady.journal.EntryRecord.FoundRecord;
import app.steady.profile.Profile;
import app.steady.profile.Profiles;
import app.steady.signs.Catalogue;
import app.steady.signs.Sign;
import org.springframework.stereotype.Component;

/** Makes of the entries what their owner takes along. */
@Component
class JournalExport {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

	private final JournalEntries entries;

	private final EntrySeal seal;

	private final Feelings feelings;

	private final Catalogue catalogue;

	private final DraftExport drafts;

	private final Profiles profiles;

	JournalExport(JournalEntries entries, EntrySeal seal, Feelings feelings, Catalogue catalogue, DraftExport drafts,
			Profiles profiles) {
		this.entries = entries;
		this.seal = seal;
		this.feelings = feelings;
		this.catalogue = catalogue;
		this.drafts = drafts;
		this.profiles = profiles;
	}

	EntryRecord.Part records(Owner owner, ExportChoice choice) {
		Profile profile = this.profiles.of(owner);
		AllEntries all = new AllEntries(this.entries, this.seal, owner);
		return new EntryRecord.Part(
				() -> all.portions().flatMap(List::stream).map((entry) -> record(entry, choice, profile)).iterator(),
				all.damaged(), this.drafts.records(owner), this.drafts.damaged(owner));
	}

	Readable readable(Owner owner, ExportChoice choice) {
		Profile profile = this.profiles.of(owner);
		AllEntries all = new AllEntries(this.entries, this.seal, owner);
		Stream<Map<String, Object>> portions = all.portions()
			.map((portion) -> Map.of("entries", portion.stream().map((entry) -> view(entry, choice, profile)).toList(),
					"damaged", List.of(), "drafts", List.of(), "damagedDrafts", List.of()));
		Stream<Map<String, Object>> end = Stream.of(all)
			.map((read) -> Map.of("entries", List.of(), "damaged", days(read.damaged()), "drafts",
					this.drafts.records(owner).stream().map((draft) -> view(draft, owner)).toList(), "damagedDrafts",
					days(this.drafts.damaged(owner))));
		return new Readable("Journal", "journal/readable", Stream.concat(portions, end));
	}

	private EntryRecord record(OpenEntry entry, ExportChoice choice, Profile profile) {
		EntryWords words = entry.words().readFor(profile.checks());
		return new EntryRecord(entry.id(), entry.date(), entry.createdAt(), entry.updatedAt(), words.zone(),
				entry.brief().mood(),
				entry.brief().feelings().stream().map((id) -> new FeelingRecord(id, word(id))).toList(), words.text(),
				choice.findings() ? found(words, choice, profile) : null, choice.danger() ? words.worry() : null);
	}

	private View view(OpenEntry entry, ExportChoice choice, Profile profile) {
		EntryWords words = entry.words().readFor(profile.checks());
		return new View(DAY.format(entry.date()), TIME.format(entry.createdAt().atZone(words.zone())),
				MoodWord.of(entry.brief().mood()), entry.brief().feelings().stream().map(this::word).toList(),
				words.text(),
				choice.findings() ? found(words, choice, profile).stream().map(this::named).toList() : List.of());
	}

	private static View view(DraftRecord draft, Owner owner) {
		ZonedDateTime at = draft.savedAt().atZone(owner.zone());
		return new View(DAY.format(at), TIME.format(at), MoodWord.of(draft.mood()),
				draft.feelings().stream().map(FeelingRecord::word).toList(), draft.text(), List.of());
	}

	private static List<String> days(List<Damaged> damaged) {
		return damaged.stream().map((one) -> DAY.format(one.date())).toList();
	}

	/** Without what its owner never wants to see again. */
	private List<FoundRecord> found(EntryWords words, ExportChoice choice, Profile profile) {
		return words.findings()
			.stream()
			.filter((found) -> found.counted() && (choice.danger() || !found.danger()))
			.filter((found) -> found.danger() || !profile.never().contains(found.rule()))
			.map((found) -> new FoundRecord(found.rule(), found.sign(), found.group().name().toLowerCase(Locale.ROOT),
					found.phrase(words.text()), found.reason(), found.notMe()))
			.toList();
	}

	private FoundRecord named(FoundRecord found) {
		String name = this.catalogue.signs()
			.stream()
			.filter((sign) -> sign.id().equals(found.sign()))
			.map(Sign::name)
			.findFirst()
			.orElse(found.sign());
		return new FoundRecord(found.rule(), name, found.group(), found.phrase(), found.reason(), found.notMe());
	}

	private String word(String id) {
		return this.feelings.of(List.of(id)).stream().map(Feeling::word).findFirst().orElse(id);
	}

	/** An entry in the file for reading. */
	record View(String day, String time, String mood, List<String> feelings, String text, List<FoundRecord> found) {
	}

}
