package app.steady.vault;

/**
 * Sealed bytes do not open: they were moved to another place, changed, cut, sealed with
 * another key, or have a format that is not known here. Which of these it was cannot be
 * told, and neither message nor cause carries anything about a person.
 */
public final class CannotOpenException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private CannotOpenException(String message) {
		super(message);
	}

	static CannotOpenException words() {
		return new CannotOpenException(
				"These words cannot be opened here: they were moved, changed or sealed with another key");
	}

	static CannotOpenException key() {
		return new CannotOpenException(
				"This key cannot be opened here: it was moved, changed or wrapped in a way not known here");
	}

}
