package app.steady.account;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of things that somebody brought.
 *
 * @param added how many are new
 * @param already how many were here already, just the same
 * @param different days of those that are here with other content, which stays
 * @param remarks keys of messages about what has no day and is not counted
 */
public record Brought(int added, int already, List<LocalDate> different, List<String> remarks) {

	/** Nothing became of anything. */
	public static final Brought NOTHING = new Brought(0, 0, List.of());

	public Brought {
		different = List.copyOf(different);
		remarks = List.copyOf(remarks);
	}

	/** Things of which there is nothing to remark. */
	public Brought(int added, int already, List<LocalDate> different) {
		this(added, already, different, List.of());
	}

	/** Something that is not counted. */
	public static Brought remark(String key) {
		return new Brought(0, 0, List.of(), List.of(key));
	}

	/** Both together. */
	public Brought and(Brought other) {
		return new Brought(this.added + other.added, this.already + other.already,
				Stream.concat(this.different.stream(), other.different.stream()).toList(),
				Stream.concat(this.remarks.stream(), other.remarks.stream()).toList());
	}

}
