package app.steady.signs.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

/**
 * How often the check is right, measured by the build on entries which no rule was tuned
 * on. Only counts are stored, so that the same rules always give the same bytes.
 *
 * @param version the version of the rules that were measured
 * @param manners what was counted, by how the entries are written
 */
public record Figures(int version, Map<Manner, Measured> manners) {

	private static final String FILE = "/signs/figures.json";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	public Figures {
		manners = Collections.unmodifiableMap(new TreeMap<>(manners));
	}

	/**
	 * What the build measured.
	 * @return empty if the program was put together without that step
	 */
	public static Optional<Figures> load() {
		try (InputStream in = Figures.class.getResourceAsStream(FILE)) {
			return Optional.ofNullable(in).map((file) -> JSON.readValue(file, Figures.class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(FILE + " cannot be read", ex);
		}
	}

	/**
	 * As the build stores it.
	 * @return one line of JSON in UTF-8
	 */
	public byte[] json() {
		return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
	}

}
