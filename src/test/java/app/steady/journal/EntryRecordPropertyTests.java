package app.steady.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.steady.account.ExportFixtures;
import app.steady.journal.EntryRecord.FeelingRecord;
import app.steady.journal.EntryRecord.FoundRecord;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a person may have written goes through a file and comes out the same. */
class EntryRecordPropertyTests {

	private static final List<String> ZONES = List.of("Europe/Berlin", "UTC", "Z", "+05:30", "America/New_York");

	@Property(tries = 200)
	void goesThroughAFile(@ForAll("entries") List<EntryRecord> entries) {
		List<EntryRecord> back = ExportFixtures.writtenAndRead("journal", new EntryRecord.Part(entries, List.of()))
			.path("entries")
			.values()
			.stream()
			.map((entry) -> JsonMapper.shared().treeToValue(entry, EntryRecord.class))
			.toList();
		assertThat(back).isEqualTo(entries);
	}

	@Provide
	Arbitrary<List<EntryRecord>> entries() {
		Arbitrary<List<FeelingRecord>> feelings = Arbitraries.of("sad", "lonely", "numb")
			.map((word) -> new FeelingRecord(word, word))
			.list()
			.ofMaxSize(3);
		Arbitrary<List<FoundRecord>> found = texts()
			.map((phrase) -> new FoundRecord("rule-1", "longing", "missing", phrase, "Because.", phrase.isEmpty()))
			.list()
			.ofMaxSize(2)
			.injectNull(0.5);
		Arbitrary<Instant> instants = Arbitraries.longs()
			.between(0, 1_800_000_000_000_000L)
			.map((micros) -> Instant.ofEpochMilli(0).plusMillis(micros / 1000).plusNanos(micros % 1000 * 1000));
		return Combinators
			.combine(Arbitraries.create(UUID::randomUUID), Arbitraries.longs().between(0, 20_000), instants,
					Arbitraries.of(ZONES), Arbitraries.integers().between(1, 5).injectNull(0.2), feelings, texts(),
					found)
			.as((id, day, at, zone, mood, felt, text, signs) -> new EntryRecord(id, LocalDate.ofEpochDay(day), at, at,
					ZoneId.of(zone), mood, felt, text, signs, (signs != null) ? Boolean.TRUE : null))
			.list()
			.ofMaxSize(5);
	}

	/**
	 * All characters that a form lets through: no halves, no controls but tab and line
	 * feed.
	 */
	private static Arbitrary<String> texts() {
		return Arbitraries.integers()
			.between(9, Character.MAX_CODE_POINT)
			.edgeCases((config) -> config.add(9, 10, 32, 126, 160, 0x2028, 0xd7ff, 0xe000, 0xfeff, 0xffff, 0x1f494))
			.filter((point) -> Character.getType(point) != Character.SURROGATE
					&& (point == '\n' || point == '\t' || !Character.isISOControl(point)))
			.map(Character::toString)
			.list()
			.ofMaxSize(40)
			.map((characters) -> String.join("", characters));
	}

}
