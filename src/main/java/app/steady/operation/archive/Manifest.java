package app.steady.operation.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.steady.operation.rows.Column;
import app.steady.operation.rows.Contents;
import app.steady.operation.rows.Table;

/**
 * What an archive says of itself.
 *
 * @param format the version of the format
 * @param version the version of the tables
 * @param secret the fingerprint of the server secret that the rows were written with
 * @param tables the tables
 */
record Manifest(int format, String version, String secret, List<Part> tables) {

	static final int FORMAT = 1;

	static final String NAME = "manifest.json";

	static final String SECRET = "secret.key";

	private static final Pattern VERSION = Pattern.compile("\\d{1,8}([._]\\d{1,8}){0,7}");

	private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]{0,62}");

	private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{1,64}");

	/** Stops if this is not what a backup writes. */
	Manifest checked() {
		if (this.format > FORMAT) {
			throw new BadArchiveException("This archive was made by a newer Steady");
		}
		Set<String> names = new HashSet<>();
		if (this.format < 1 || this.version == null || !VERSION.matcher(this.version).matches() || this.secret == null
				|| !FINGERPRINT.matcher(this.secret).matches() || this.tables == null
				|| !this.tables.stream().allMatch((part) -> part != null && part.isSound() && names.add(part.name()))) {
			throw new BadArchiveException("The manifest of this archive makes no sense");
		}
		return this;
	}

	/** The names of the files that must be there, besides the manifest itself. */
	Set<String> files() {
		return this.tables.stream().map(Part::file).collect(Collectors.toSet());
	}

	Part part(String table) {
		return this.tables.stream().filter((part) -> part.name().equals(table)).findFirst().orElseThrow();
	}

	/**
	 * A table.
	 *
	 * @param name its name
	 * @param columns its columns, in the order of the values of each row
	 * @param contents its rows
	 */
	record Part(String name, List<Column> columns, Contents contents) {

		static String file(String table) {
			return "tables/" + table + ".jsonl";
		}

		String file() {
			return file(this.name);
		}

		Table table() {
			return new Table(this.name, this.columns, List.of());
		}

		private boolean isSound() {
			return this.name != null && PLAIN.matcher(this.name).matches() && this.contents != null
					&& this.contents.sha256() != null && this.contents.rows() >= 0 && this.contents.bytes() >= 0
					&& this.columns != null && !this.columns.isEmpty()
					&& this.columns.stream()
						.allMatch((column) -> column != null && column.type() != null && column.name() != null
								&& PLAIN.matcher(column.name()).matches());
		}

	}

}
