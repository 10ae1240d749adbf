package app.steady.account;

import java.util.List;

/**
 * A personal table, in which every sealed column stands at the
 * {@link app.steady.vault.Place} that table, column, owner, row, day and version name.
 *
 * @param name name of the table
 * @param blobs its sealed columns
 * @param dated whether its rows have a {@code local_date}
 * @param versioned whether its rows have a {@code version} that is bound as well
 */
public record SealedTable(String name, List<String> blobs, boolean dated, boolean versioned) {
}
