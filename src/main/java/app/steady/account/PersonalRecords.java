package app.steady.account;

import java.util.List;

/**
 * Implemented by every module that keeps something of its owners, so that all of it is
 * reached when somebody takes it along, has it sealed anew, or has it erased.
 */
public interface PersonalRecords {

	/** The module's name in an export; never changed once it was used. */
	String part();

	/** All its personal tables. */
	List<SealedTable> tables();

}
