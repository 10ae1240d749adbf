package app.steady.web;

import java.util.List;

/**
 * What one module keeps about people. The privacy page shows all of it, so that nothing
 * is kept that it doesn't name.
 */
public interface StoredFields {

	/** The module in a word that people know, such as <em>Journal</em>. */
	String module();

	/** Everything it keeps. */
	List<Field> fields();

	/**
	 * One thing that is kept.
	 *
	 * @param what the thing, in plain words
	 * @param sealed whether it can only be read with the owner's key
	 * @param kept how long, in plain words
	 */
	record Field(String what, boolean sealed, String kept) {
	}

}
