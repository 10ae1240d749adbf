package app.steady.account;

import java.util.Map;
import java.util.stream.Stream;

/**
 * A module's part of the file for reading.
 *
 * @param title heading of the part
 * @param template prints a portion of it; a page without head and frame
 * @param portions what the template needs, fetched while it is printed
 */
public record Readable(String title, String template, Stream<Map<String, Object>> portions) {
}
