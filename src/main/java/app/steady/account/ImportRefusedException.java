package app.steady.account;

/** A file cannot be imported. Says why and where, and nothing of what stands in it. */
public class ImportRefusedException extends RuntimeException {

	private final String key;

	private final String value;

	/**
	 * For a reason.
	 * @param key key of a message
	 * @param value where in the file, or what else the message names
	 */
	public ImportRefusedException(String key, String value) {
		super("Import refused: " + key, null, false, false);
		this.key = key;
		this.value = value;
	}

	ImportRefusedException(String key) {
		this(key, "");
	}

	/** Key of the message to show. */
	public String key() {
		return this.key;
	}

	/** What the message names. */
	public String value() {
		return this.value;
	}

}
