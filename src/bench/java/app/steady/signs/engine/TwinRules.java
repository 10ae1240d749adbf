package app.steady.signs.engine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All rule files, each with a twin that says the same in words that nobody uses. */
final class TwinRules implements Sources {

	private static final Pattern WORD = Pattern.compile("<[^>]*>|[\\p{L}']+");

	private static final String TWIN = "twin-";

	/** Function words stay, as they would in any other rule. */
	private static final int COMMON = 120;

	private final YAMLMapper mapper = new YAMLMapper();

	private final Set<String> common;

	TwinRules() {
		this.common = new String(read("frequencies.txt")).lines()
			.limit(COMMON)
			.map((line) -> line.split(" ")[0])
			.collect(Collectors.toSet());
	}

	private static byte[] read(String file) {
		try (InputStream in = RuleFiles.class.getResourceAsStream("/signs/" + file)) {
			return in.readAllBytes();
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	@Override
	public InputStream open(String file) {
		if (file.equals("catalogue.yml")) {
			ObjectNode catalogue = (ObjectNode) this.mapper.readTree(read(file));
			ArrayNode rules = (ArrayNode) catalogue.get("rules");
			List.copyOf(rules.valueStream().toList()).forEach((rule) -> rules.add(TWIN + rule.asString()));
			return stream(catalogue);
		}
		if (!file.startsWith(TWIN)) {
			return new ByteArrayInputStream(read(file));
		}
		ObjectNode twin = (ObjectNode) this.mapper.readTree(read(file.substring(TWIN.length())));
		if (twin.get("lists") instanceof ObjectNode lists) {
			lists.properties().forEach((list) -> change((ArrayNode) list.getValue()));
		}
		twin.get("rules").valueStream().forEach((rule) -> change((ObjectNode) rule));
		return stream(twin);
	}

	private InputStream stream(JsonNode node) {
		return new ByteArrayInputStream(this.mapper.writeValueAsBytes(node));
	}

	private void change(ObjectNode rule) {
		rule.put("id", TWIN + rule.get("id").asString());
		for (Map.Entry<String, JsonNode> entry : rule.properties()) {
			if (entry.getKey().equals("patterns") || entry.getKey().equals("except")) {
				change((ArrayNode) entry.getValue());
			}
		}
		if (rule.get("together") instanceof ObjectNode together) {
			together.get("cues").valueStream().forEach((cue) -> change((ArrayNode) cue.get("words")));
		}
	}

	private void change(ArrayNode patterns) {
		for (int i = 0; i < patterns.size(); i++) {
			String changed = WORD.matcher(patterns.get(i).asString())
				.replaceAll((word) -> (word.group().startsWith("<") || this.common.contains(word.group())) ? word.group()
						: "q" + word.group().replace("'", ""));
			patterns.set(i, StringNode.valueOf(changed));
		}
	}

}
