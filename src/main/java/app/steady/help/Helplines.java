package app.steady.help;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.steady.web.content.BadContentException;
import app.steady.web.content.ContentFile;

/**
 * All helplines that may be shown, by country. Immutable; needs no database.
 */
public final class Helplines {

	private static final String FIRST = "US";

	private final Map<Country, List<Helpline>> lines = new LinkedHashMap<>();

	private Helplines(List<CountryFile> files) {
		files.stream()
			.sorted(Comparator.comparing((CountryFile file) -> !file.country().single())
				.thenComparing((file) -> !file.code().equals(FIRST))
				.thenComparing(CountryFile::name))
			.forEach((file) -> this.lines.put(file.country(), shown(file)));
	}

	/**
	 * Reads {@code helplines/*.yml}.
	 * @throws BadContentException if a file is at fault
	 */
	public static Helplines load() {
		return new Helplines(ContentFile.in("helplines", ".yml").stream().map(Helplines::read).toList());
	}

	static CountryFile read(ContentFile file) {
		CountryFile country = file.as(CountryFile.class);
		if (!country.code().toLowerCase(Locale.ROOT).equals(file.name())) {
			throw file.fault("code", "'code' is %s, but the file is called %s.".formatted(country.code(), file.name()));
		}
		return country;
	}

	/**
	 * All countries: the United States first, then by name, then those for all others.
	 */
	public List<Country> countries() {
		return List.copyOf(this.lines.keySet());
	}

	/** The country with this code, in small letters or capitals. */
	public Optional<Country> country(String code) {
		return this.lines.keySet().stream().filter((country) -> country.code().equalsIgnoreCase(code)).findFirst();
	}

	/** The country that stands first where nothing is known about the reader. */
	public Country first() {
		return country(FIRST).orElseThrow();
	}

	/** All helplines of a country. */
	public List<Helpline> of(Country country) {
		return this.lines.getOrDefault(country, List.of());
	}

	/** The helplines of a country for these purposes, in their order. */
	public List<Helpline> of(Country country, Helpline.Kind... kinds) {
		return Arrays.stream(kinds)
			.flatMap((kind) -> of(country).stream().filter((line) -> line.kind() == kind))
			.toList();
	}

	/** The day on which the record was compared that waited longest since. */
	LocalDate oldest() {
		return this.lines.values()
			.stream()
			.flatMap(List::stream)
			.map(Helpline::compared)
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

	private static List<Helpline> shown(CountryFile file) {
		return file.lines().stream().filter(HelplineRecord::show).map((line) -> line.in(file.country())).toList();
	}

}
