package app.steady.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One entry in a month: all but its text. */
public record DayLine(UUID id, LocalDate date, Instant createdAt, EntryBrief brief) {
}
