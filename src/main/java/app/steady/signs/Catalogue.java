package app.steady.signs;

import java.util.List;

import app.steady.signs.engine.RuleFiles;

/** All signs, in reading order. Immutable. */
public final class Catalogue {

	private final int version;

	private final List<Sign> signs;

	private Catalogue(int version, List<Sign> signs) {
		this.version = version;
		this.signs = List.copyOf(signs);
	}

	/**
	 * Reads the catalogue.
	 * @return all signs
	 * @throws BadRuleFileException if a file under {@code signs/} is at fault
	 */
	public static Catalogue load() {
		RuleFiles files = RuleFiles.fromClasspath();
		return new Catalogue(files.version(), files.signs());
	}

	/**
	 * All signs.
	 * @return in reading order
	 */
	public List<Sign> signs() {
		return this.signs;
	}

	/**
	 * One sign.
	 * @param id its id
	 * @return the sign
	 * @throws IllegalArgumentException if there is none
	 */
	public Sign sign(String id) {
		return this.signs.stream()
			.filter((sign) -> sign.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No sign '%s'".formatted(id)));
	}

	/**
	 * The version of all files together.
	 * @return grows whenever rules change
	 */
	public int version() {
		return this.version;
	}

}
