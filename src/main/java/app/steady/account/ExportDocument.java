package app.steady.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * The whole of an export, as {@code export/steady-export-1.schema.json} describes it.
 */
@JsonPropertyOrder({ "format", "version", "madeAt", "from", "account", "parts" })
record ExportDocument(String format, int version, Instant madeAt, String from, About account,
		Map<String, Object> parts) {

	static final String FORMAT = "steady-export";

	static final int VERSION = 1;

	@JsonPropertyOrder({ "zone", "consent", "consentedAt" })
	record About(ZoneId zone, int consent, Instant consentedAt) {
	}

}
