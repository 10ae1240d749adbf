package app.steady.account;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a file that may come from anybody, and lets through only what keeps to the
 * schema. Limits stand before the schema, for it sees a file only once all of it is in
 * memory.
 */
@Component
class ImportFormat {

	/** How much of a file may be brackets, names and values; 75 MB in memory at most. */
	private static final long TOKENS = 1_500_000;

	private static final BigInteger VERSION = BigInteger.valueOf(ExportDocument.VERSION);

	private final JsonMapper json = JsonMapper
		.builder(JsonFactory.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(20)
				.maxNameLength(100)
				.maxNumberLength(20)
				.maxStringLength(250_000)
				.maxTokenCount(TOKENS)
				.build())
			.build())
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private final Schema schema = SchemaRegistry
		.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
				(registry) -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder().failFast(true).build()))
		.getSchema(ImportFormat.class.getResourceAsStream("/export/steady-export-1.schema.json"), InputFormat.JSON);

	/**
	 * Reads a file.
	 * @throws ImportRefusedException if it is not what {@link Export} writes
	 */
	JsonNode read(byte[] file) {
		if (!isPlainUtf8(file)) {
			throw new ImportRefusedException("account.import.not-ours");
		}
		JsonNode document = parse(file);
		if (!ExportDocument.FORMAT.equals(document.path("format").asString(""))) {
			throw new ImportRefusedException("account.import.not-ours");
		}
		if (document.path("version").isIntegralNumber()
				&& document.path("version").bigIntegerValue().compareTo(VERSION) > 0) {
			throw new ImportRefusedException("account.import.newer");
		}
		validate(document);
		return document;
	}

	private void validate(JsonNode document) {
		try {
			List<Error> faults = this.schema.validate(document);
			if (!faults.isEmpty()) {
				throw new ImportRefusedException("account.import.schema", where(faults.get(0)));
			}
		}
		catch (JacksonException | ArithmeticException ex) {
			throw new ImportRefusedException("account.import.schema", "/");
		}
	}

	private JsonNode parse(byte[] file) {
		try {
			return this.json.readTree(file);
		}
		catch (StreamConstraintsException ex) {
			throw new ImportRefusedException("account.import.too-much");
		}
		catch (JacksonException ex) {
			throw new ImportRefusedException("account.import.broken");
		}
	}

	private static String where(Error fault) {
		String pointer = fault.getInstanceLocation().toString();
		return pointer.isEmpty() ? "/" : pointer;
	}

	/** The parser would guess another encoding, and let a zero byte through. */
	private static boolean isPlainUtf8(byte[] file) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer in = ByteBuffer.wrap(file);
		CharBuffer out = CharBuffer.allocate(8192);
		CoderResult result;
		do {
			result = decoder.decode(in, out.clear(), true);
			if (result.isError() || out.flip().chars().anyMatch((c) -> c == 0)) {
				return false;
			}
		}
		while (result.isOverflow());
		return true;
	}

}
