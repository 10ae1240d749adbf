package app.steady.web.content;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds keys that a content record does not have. It looks before the record is made: a
 * misspelt key would otherwise be reported as a missing one.
 */
final class Keys {

	private final JsonParser parser;

	private final String path;

	private Keys(JsonParser parser, String path) {
		this.parser = parser;
		this.path = path;
	}

	static void check(String yaml, Class<?> type, String path) {
		try (JsonParser parser = Yaml.MAPPER.createParser(yaml)) {
			parser.nextToken();
			new Keys(parser, path).value(type);
		}
	}

	private void value(Type type) {
		if (this.parser.currentToken() == JsonToken.START_OBJECT) {
			object(type);
		}
		else if (this.parser.currentToken() == JsonToken.START_ARRAY) {
			Type item = (type instanceof ParameterizedType list) ? list.getActualTypeArguments()[0] : null;
			while (this.parser.nextToken() != JsonToken.END_ARRAY) {
				value(item);
			}
		}
	}

	private void object(Type type) {
		Map<String, Type> known = (type instanceof Class<?> record && record.isRecord()) ? keys(record) : null;
		while (this.parser.nextToken() != JsonToken.END_OBJECT) {
			String key = this.parser.currentName();
			if (known != null && !known.containsKey(key)) {
				throw new BadContentException(this.path, this.parser.currentTokenLocation().getLineNr(),
						"There is no key '%s' here; there are: %s.".formatted(key, String.join(", ", known.keySet())));
			}
			this.parser.nextToken();
			value((known != null) ? known.get(key) : null);
		}
	}

	private static Map<String, Type> keys(Class<?> record) {
		Map<String, Type> keys = new TreeMap<>();
		for (RecordComponent component : record.getRecordComponents()) {
			keys.put(component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT),
					component.getGenericType());
		}
		return keys;
	}

}
