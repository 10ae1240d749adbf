package app.steady.web.content;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says in plain words what the YAML reader stumbled over, and finds the line. */
record YamlFault(JacksonException cause, String yaml) {

	BadContentException in(String path) {
		return new BadContentException(path, line(), words(), this.cause);
	}

	private String words() {
		if (badValue() != null) {
			return badValue().getMessage() + ".";
		}
		String first = this.cause.getOriginalMessage().lines().findFirst().orElse("It cannot be read.");
		String where = this.cause.getPath()
			.stream()
			.map(JacksonException.Reference::getPropertyName)
			.filter((name) -> name != null)
			.collect(Collectors.joining("."));
		return where.isEmpty() ? first : "'%s': %s".formatted(where, first);
	}

	private int line() {
		TokenStreamLocation location = this.cause.getLocation();
		int last = (location != null) ? Math.max(1, location.getLineNr()) : 1;
		return (badValue() != null) ? lineOf(badValue().key(), last) : last;
	}

	private int lineOf(String key, int last) {
		Pattern written = Pattern.compile("(?:^|[\\s{,-])" + Pattern.quote(key) + "\\s*:");
		String[] lines = this.yaml.split("\n");
		for (int line = Math.min(last, lines.length); line > 0; line--) {
			if (written.matcher(lines[line - 1]).find()) {
				return line;
			}
		}
		return last;
	}

	private BadValueException badValue() {
		Throwable next = this.cause;
		while (next != null && !(next instanceof BadValueException)) {
			next = next.getCause();
		}
		return (BadValueException) next;
	}

}
