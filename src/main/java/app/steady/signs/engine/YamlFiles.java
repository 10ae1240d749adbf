package app.steady.signs.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import app.steady.signs.BadRuleFileException;
import app.steady.signs.pattern.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML into records, and says file and line where one does not fit. */
final class YamlFiles {

	private static final String FILE = "file";

	private final Sources sources;

	private final YAMLMapper mapper;

	YamlFiles(Sources sources) {
		this.sources = sources;
		this.mapper = YAMLMapper.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
			.addModule(new SimpleModule().addDeserializer(Line.class, new LineReader()))
			.build();
	}

	<T> T read(String file, Class<T> type) {
		byte[] content = content(file).getBytes(StandardCharsets.UTF_8);
		try {
			return this.mapper.readerFor(type).withAttribute(FILE, file).readValue(content);
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? Math.max(1, ex.getLocation().getLineNr()) : 1;
			String what = (ex.getCause() instanceof IllegalArgumentException fault)
					? fault.getMessage() + " (in the entry that ends here)" : ex.getOriginalMessage();
			throw new BadRuleFileException("%s:%d: %s".formatted(file, line, what), ex);
		}
	}

	String content(String file) {
		try (InputStream in = this.sources.open(file)) {
			if (in == null) {
				throw new BadRuleFileException("%s:1: there is no such file".formatted(file));
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new BadRuleFileException("%s:1: cannot be read".formatted(file), ex);
		}
	}

	/** Keeps with each text the line it stands on. */
	private static final class LineReader extends ValueDeserializer<Line> {

		@Override
		public Line deserialize(JsonParser parser, DeserializationContext context) {
			int line = parser.currentTokenLocation().getLineNr();
			return new Line(parser.getValueAsString(""), (String) context.getAttribute(FILE), line);
		}

	}

}
