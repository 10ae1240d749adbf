package app.steady.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import app.steady.vault.CannotOpenException;
import app.steady.vault.DataKey;
import app.steady.vault.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals anew, or erases, an owner's rows of any {@link SealedTable}. */
@Component
class SealedRows {

	/** Smaller than every id in the order of either database. */
	static final UUID FIRST = new UUID(0, 0);

	private static final int PAGE = 100;

	private final JdbcClient database;

	SealedRows(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Seals a portion of what an older key or format has sealed, in one transaction and
	 * with one row in memory at a time. Rows keep their versions; one that no longer
	 * opens, or is changed at this very moment, is left as it is.
	 * @param owner with a key that opens both
	 * @param after the row that the portion before ended with, or {@link #FIRST}
	 * @param most how many rows
	 * @return the row it ended with; empty if none was left
	 */
	@Transactional
	Optional<UUID> sealAnew(SealedTable table, Owner owner, UUID after, int most) {
		List<UUID> ids = older(table, owner, after, most);
		ids.forEach((id) -> row(table, owner, id).ifPresent((row) -> sealAnew(table, owner, row)));
		return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
	}

	/** Whether every row that an older key or format has sealed is damaged. */
	boolean isAllSealedAnew(SealedTable table, Owner owner) {
		UUID last = FIRST;
		for (List<UUID> ids = older(table, owner, last, PAGE); !ids.isEmpty(); ids = older(table, owner, last, PAGE)) {
			if (ids.stream()
				.flatMap((id) -> row(table, owner, id).stream())
				.anyMatch((row) -> row.opens(owner.key()))) {
				return false;
			}
			last = ids.get(ids.size() - 1);
		}
		return true;
	}

	/** How many rows were sealed by an older key or format. */
	int countOlder(SealedTable table, Owner owner) {
		return this.database.sql("select count(*) from " + table.name() + older(table))
			.param("owner", owner.id())
			.param("mark", owner.key().mark())
			.query(Integer.class)
			.single();
	}

	/** Erases all rows of an owner, within the transaction that is running. */
	void erase(SealedTable table, UUID owner) {
		this.database.sql("delete from " + table.name() + " where owner_id = ?").param(owner).update();
	}

	private List<UUID> older(SealedTable table, Owner owner, UUID after, int most) {
		return this.database
			.sql("select id from " + table.name() + older(table)
					+ " and id > :after order by id fetch first :most rows only")
			.param("owner", owner.id())
			.param("mark", owner.key().mark())
			.param("after", after)
			.param("most", most)
			.query(UUID.class)
			.list();
	}

	private Optional<Row> row(SealedTable table, Owner owner, UUID id) {
		return this.database.sql("select * from " + table.name() + " where owner_id = ? and id = ?")
			.params(owner.id(), id)
			.query((found, number) -> row(table, owner, found))
			.optional();
	}

	/** Where no version tells of a change at this very moment, the bytes do. */
	private void sealAnew(SealedTable table, Owner owner, Row row) {
		List<Object> parameters = new ArrayList<>();
		try {
			row.sealed().forEach((sealed) -> parameters.add(sealed.anew(owner.key())));
		}
		catch (CannotOpenException ex) {
			return;
		}
		parameters.add(owner.id());
		parameters.add(row.id());
		if (table.versioned()) {
			parameters.add(row.version());
		}
		else {
			row.sealed().forEach((sealed) -> parameters.add(sealed.bytes()));
		}
		this.database.sql(change(table)).params(parameters).update();
	}

	private static String change(SealedTable table) {
		String set = table.blobs().stream().collect(Collectors.joining(" = ?, ", "", " = ?"));
		String same = table.versioned() ? "version = ?"
				: table.blobs()
					.stream()
					.collect(Collectors.joining(" is not distinct from ? and ", "", " is not distinct from ?"));
		return "update " + table.name() + " set " + set + " where owner_id = ? and id = ? and " + same;
	}

	private static String older(SealedTable table) {
		return table.blobs()
			.stream()
			.map((blob) -> "substring(" + blob + " from 1 for 5) <> :mark")
			.collect(Collectors.joining(" or ", " where owner_id = :owner and (", ")"));
	}

	private static Row row(SealedTable table, Owner owner, ResultSet found) throws SQLException {
		UUID id = found.getObject("id", UUID.class);
		LocalDate date = table.dated() ? found.getObject("local_date", LocalDate.class) : null;
		long version = table.versioned() ? found.getLong("version") : 0;
		List<Sealed> sealed = new ArrayList<>();
		for (String blob : table.blobs()) {
			Place place = new Place(table.name(), blob, owner.id(), id, date, version);
			sealed.add(new Sealed(place, found.getBytes(blob)));
		}
		return new Row(id, version, sealed);
	}

	private record Row(UUID id, long version, List<Sealed> sealed) {

		boolean opens(DataKey key) {
			try {
				this.sealed.forEach((each) -> each.anew(key));
				return true;
			}
			catch (CannotOpenException ex) {
				return false;
			}
		}

	}

	private record Sealed(Place place, byte[] bytes) {

		byte[] anew(DataKey key) {
			return (this.bytes != null) ? key.seal(this.place, key.open(this.place, this.bytes)) : null;
		}

	}

}
