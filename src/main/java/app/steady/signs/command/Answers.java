package app.steady.signs.command;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.steady.signs.Cue;
import app.steady.signs.Finding;
import app.steady.signs.Group;
import app.steady.signs.Reading;
import tools.jackson.databind.json.JsonMapper;

/** Prints what each entry shows as one JSON object a line. */
public final class Answers {

	private final JsonMapper mapper = JsonMapper.builder().build();

	private final PrintStream out;

	/**
	 * Answers to be printed.
	 * @param out gets the lines, in UTF-8
	 */
	public Answers(PrintStream out) {
		this.out = out;
	}

	/**
	 * Prints one line.
	 * @param entry the entry
	 * @param reading what it shows
	 */
	public void print(LabelledEntry entry, Reading reading) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("id", entry.id());
		for (Group group : Group.values()) {
			line.put(lower(group), reading.signs(group));
		}
		line.put("findings", reading.findings().stream().map(Answers::finding).toList());
		byte[] bytes = this.mapper.writeValueAsBytes(line);
		this.out.write(bytes, 0, bytes.length);
		this.out.write('\n');
	}

	private static Map<String, Object> finding(Finding finding) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("sign", finding.sign().id());
		map.put("group", lower(finding.sign().group()));
		map.put("rule", finding.rule());
		map.put("start", finding.start());
		map.put("end", finding.end());
		map.put("counted", finding.counted());
		List<Cue> context = finding.context();
		map.put("context", context);
		return map;
	}

	private static String lower(Group group) {
		return group.name().toLowerCase(Locale.ROOT);
	}

}
