package app.steady.web.content;

/**
 * Thrown by the constructor of a content record when one key has no usable value.
 * {@link ContentFile} finds the line.
 */
public class BadValueException extends IllegalArgumentException {

	private final String key;

	public BadValueException(String key, String fault) {
		super("'%s' %s".formatted(key, fault));
		this.key = key;
	}

	/** The key as it is written in the file. */
	public String key() {
		return this.key;
	}

}
