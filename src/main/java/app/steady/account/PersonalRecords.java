package app.steady.account;

import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * Implemented by every module that keeps something of its owners, so that all of it is
 * reached when somebody takes it along, has it sealed anew, or has it erased. A module
 * that has something to take along answers {@link #export}, {@link #readable} and
 * {@link #bring}, and describes its part in {@code export/steady-export-1.schema.json}.
 */
public interface PersonalRecords {

	/** The module's name in an export; never changed once it was used. */
	String part();

	/** All its personal tables. */
	List<SealedTable> tables();

	/**
	 * What an owner takes along, as Jackson writes it; lists may be read while they are
	 * written. Empty if there is nothing that would be of use elsewhere.
	 */
	default Optional<Object> export(Owner owner, ExportChoice choice) {
		return Optional.empty();
	}

	/** The same for reading. */
	default Optional<Readable> readable(Owner owner, ExportChoice choice) {
		return Optional.empty();
	}

	/**
	 * Keeps what {@link #export} gave, here or on another Steady, within the transaction
	 * that is running. Checks all of it before it writes any of it.
	 * @param part what stands under the module's name; it keeps to the schema
	 * @throws ImportRefusedException if it cannot be kept
	 */
	default Brought bring(Owner owner, JsonNode part) {
		throw new ImportRefusedException("account.import.part", part());
	}

}
