package app.steady.signs.engine;

import java.util.List;

/** What an editor may not leave out. The reader of the file adds the line. */
final class Required {

	private Required() {
	}

	static void text(Object value, String key) {
		if (value == null || value.toString().isBlank()) {
			throw new IllegalArgumentException("'%s' is missing".formatted(key));
		}
	}

	static void atLeast(int least, List<?> values, String key) {
		if (values == null || values.size() < least) {
			throw new IllegalArgumentException("'%s' needs at least %d".formatted(key, least));
		}
	}

	static <T> List<T> list(List<T> values) {
		return (values != null) ? List.copyOf(values) : List.of();
	}

}
