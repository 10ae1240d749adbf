package app.steady.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a month needs of an entry; its text is not even fetched. */
record BriefRow(UUID id, LocalDate localDate, Instant createdAt, long version, byte[] brief) {
}
