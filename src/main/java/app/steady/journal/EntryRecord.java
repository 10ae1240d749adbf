package app.steady.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * An entry in an export, as {@code export/steady-export-1.schema.json} describes it.
 *
 * @param found null if findings are not taken along
 * @param worry null if words about danger are not taken along
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "id", "date", "writtenAt", "changedAt", "zone", "mood", "feelings", "text", "found", "worry" })
record EntryRecord(UUID id, LocalDate date, Instant writtenAt, Instant changedAt, ZoneId zone, Integer mood,
		List<FeelingRecord> feelings, String text, List<FoundRecord> found, Boolean worry) {

	Page page() {
		return new Page(this.date, this.mood, this.feelings.stream().map(FeelingRecord::id).toList(), this.text);
	}

	/** Whether the writer said that such a finding does not fit. */
	boolean isNotMe(Found other) {
		return this.found != null && this.found.stream()
			.anyMatch((known) -> known.notMe() && known.rule().equals(other.rule())
					&& known.phrase().equals(other.phrase(this.text)));
	}

	/** A feeling, with its word of that time. */
	@JsonPropertyOrder({ "id", "word" })
	record FeelingRecord(String id, String word) {
	}

	/** A finding. */
	@JsonPropertyOrder({ "rule", "sign", "group", "phrase", "reason", "notMe" })
	record FoundRecord(String rule, String sign, String group, String phrase, String reason, boolean notMe) {
	}

	/** An entry that could not be opened. */
	@JsonPropertyOrder({ "id", "date" })
	record Damaged(UUID id, LocalDate date) {
	}

	/** All that the journal takes along; entries are fetched while they are written. */
	@JsonPropertyOrder({ "entries", "damaged", "drafts", "damagedDrafts" })
	record Part(Iterable<EntryRecord> entries, List<Damaged> damaged, List<DraftRecord> drafts,
			List<Damaged> damagedDrafts) {

		/** Without drafts. */
		Part(Iterable<EntryRecord> entries, List<Damaged> damaged) {
			this(entries, damaged, List.of(), List.of());
		}

	}

}
