package app.steady.web.content;

import java.util.Collection;
import java.util.List;

/** What the constructors of content records ask of their values. */
public final class Require {

	private Require() {
	}

	/** A text that says something. */
	public static String text(String key, String value) {
		if (value == null || value.isBlank()) {
			throw new BadValueException(key, "is missing or empty");
		}
		return value;
	}

	/** A text that says something in at most so many characters. */
	public static String text(String key, String value, int longest) {
		if (text(key, value).length() > longest) {
			throw new BadValueException(key, "has %d characters; at most %d fit".formatted(value.length(), longest));
		}
		return value;
	}

	/** A value that is there. */
	public static <T> T present(String key, T value) {
		if (value == null) {
			throw new BadValueException(key, "is missing");
		}
		return value;
	}

	/** A list that may be empty but must be written down. */
	public static <T> List<T> list(String key, Collection<T> value) {
		if (present(key, value).stream().anyMatch((item) -> item == null)) {
			throw new BadValueException(key, "has an empty item");
		}
		return List.copyOf(value);
	}

	/** A list with at least one item. */
	public static <T> List<T> some(String key, Collection<T> value) {
		if (list(key, value).isEmpty()) {
			throw new BadValueException(key, "needs at least one item");
		}
		return List.copyOf(value);
	}

	/** A value that fits a condition. */
	public static void that(boolean fits, String key, String fault) {
		if (!fits) {
			throw new BadValueException(key, fault);
		}
	}

}
