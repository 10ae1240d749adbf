package app.steady.vault;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Where sealed words belong. They open at this place only: copied to another row, owner,
 * day, table or column they do not. Nothing of it is kept in the sealed bytes.
 *
 * @param table name of the table, not empty
 * @param blob name of the column that holds the sealed bytes, not empty
 * @param owner whose words these are
 * @param row id of the row; made before sealing
 * @param date local date of the row, or {@code null} where a row has none, which is a
 * place of its own
 */
public record Place(String table, String blob, UUID owner, UUID row, LocalDate date) {

	/**
	 * Checks that all but the date is there.
	 * @throws IllegalArgumentException if table or blob is empty
	 * @throws NullPointerException if anything but the date is {@code null}
	 */
	public Place {
		Objects.requireNonNull(owner, "owner");
		Objects.requireNonNull(row, "row");
		if (table.isEmpty() || blob.isEmpty()) {
			throw new IllegalArgumentException("A place needs the names of its table and of its blob");
		}
	}

	byte[] bytes() {
		return Bytes.lengthPrefixed(Bytes.of(this.table), Bytes.of(this.blob), Bytes.of(this.owner), Bytes.of(this.row),
				Bytes.of(this.date));
	}

}
