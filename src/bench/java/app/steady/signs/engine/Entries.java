package app.steady.signs.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/** Entries to measure with: those that the rules were tuned on, over and over. */
final class Entries {

	private Entries() {
	}

	static List<String> all() {
		List<String> all = new ArrayList<>();
		JsonMapper mapper = JsonMapper.builder().build();
		for (String file : List.of("a", "b", "c", "d")) {
			try (InputStream in = Entries.class.getResourceAsStream("/signs/corpus/" + file + ".jsonl")) {
				new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.map((line) -> mapper.readTree(line).get("text").asString())
					.forEach(all::add);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return all;
	}

	/** Entries of so many bytes in UTF-8 together, the last one cut. */
	static List<String> ofBytes(int bytes) {
		List<String> some = new ArrayList<>();
		List<String> all = all();
		int left = bytes;
		for (int i = 0; left > 0; i++) {
			String entry = all.get(i % all.size());
			int size = entry.getBytes(StandardCharsets.UTF_8).length;
			some.add((size <= left) ? entry : entry.substring(0, Math.min(entry.length(), left)));
			left -= size;
		}
		return some;
	}

	/** One entry of so many characters. */
	static String ofLength(int length) {
		StringBuilder text = new StringBuilder();
		List<String> all = all();
		for (int i = 0; text.length() < length; i++) {
			text.append(all.get(i % all.size())).append("\n\n");
		}
		return text.substring(0, length);
	}

}
