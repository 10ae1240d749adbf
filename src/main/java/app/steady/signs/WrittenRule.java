package app.steady.signs;

/**
 * A rule, as far as readers are told of it.
 *
 * @param id permanent
 * @param sign what it shows
 * @param reason one sentence for the reader about their own phrase
 */
public record WrittenRule(String id, Sign sign, String reason) {
}
