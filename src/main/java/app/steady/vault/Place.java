package app.steady.vault;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Where sealed words belong. They open at this place only: copied to another row, owner,
 * day, table or column, or put back below a later version, they do not. Nothing of it is
 * kept in the sealed bytes.
 *
 * @param table name of the table, not empty
 * @param blob name of the column that holds the sealed bytes, not empty
 * @param owner whose words these are
 * @param row id of the row; made before sealing
 * @param date local date of the row, or {@code null} where a row has none, which is a
 * place of its own
 * @param version version that the row has with these words, 0 for a row that is new or
 * counts none
 */
public record Place(String table, String blob, UUID owner, UUID row, LocalDate date, long version) {

	/**
	 * Checks that all but the date is there.
	 * @throws IllegalArgumentException if table or blob is empty or the version negative
	 * @throws NullPointerException if anything but the date is {@code null}
	 */
	public Place {
		Objects.requireNonNull(owner, "owner");
		Objects.requireNonNull(row, "row");
		if (table.isEmpty() || blob.isEmpty()) {
			throw new IllegalArgumentException("A place needs the names of its table and of its blob");
		}
		if (version < 0) {
			throw new IllegalArgumentException("A version is not negative");
		}
	}

	/**
	 * A place in a row that is new, or counts no versions.
	 * @param table as above
	 * @param blob as above
	 * @param owner as above
	 * @param row as above
	 * @param date as above
	 */
	public Place(String table, String blob, UUID owner, UUID row, LocalDate date) {
		this(table, blob, owner, row, date, 0);
	}

	byte[] bytes() {
		return Bytes.joined(bytesWithoutVersion(),
				Bytes.lengthPrefixed(ByteBuffer.allocate(Long.BYTES).putLong(this.version).array()));
	}

	/** As format 1 bound words to their place. */
	byte[] bytesWithoutVersion() {
		return Bytes.lengthPrefixed(Bytes.of(this.table), Bytes.of(this.blob), Bytes.of(this.owner), Bytes.of(this.row),
				Bytes.of(this.date));
	}

}
