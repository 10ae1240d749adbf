package app.steady.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry in a month: all but its text.
 *
 * @param brief empty if it cannot be opened, so that one damaged row hides no other
 */
public record DayLine(UUID id, LocalDate date, Instant createdAt, Optional<EntryBrief> brief) {
}
