package app.steady.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shared shell of exports, for tests of the modules inside. */
public final class ExportFixtures {

	private static final ImportFormat FORMAT = new ImportFormat();

	private ExportFixtures() {
	}

	/**
	 * A module's part, written, checked as every import is, and read again.
	 * @throws ImportRefusedException if it does not keep to the schema
	 */
	public static JsonNode writtenAndRead(String name, Object part) {
		return FORMAT.read(written(name, part)).path("parts").path(name);
	}

	static byte[] written(String name, Object part) {
		Instant now = Instant.parse("2026-11-24T20:15:00Z");
		return JsonMapper.shared()
			.writeValueAsBytes(new ExportDocument("steady-export", 1, now, "0f".repeat(32),
					new ExportDocument.About(ZoneOffset.UTC, 1, now), Map.of(name, part)));
	}

}
