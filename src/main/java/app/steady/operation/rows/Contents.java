package app.steady.operation.rows;

/**
 * What all rows of a table are, as lines of text.
 *
 * @param rows how many there are
 * @param bytes how long the text is
 * @param sha256 the SHA-256 of the text, in hexadecimal digits
 */
public record Contents(long rows, long bytes, String sha256) {
}
