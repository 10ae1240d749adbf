package app.steady.signs.engine;

import java.util.List;
import java.util.Map;

import app.steady.signs.pattern.Line;

/** {@code lists.yml}: named lists, and verbs that go their own way. */
record ListsFile(Map<String, List<Line>> lists, Map<String, List<String>> irregular) {

	ListsFile {
		Required.text(lists, "lists");
		Required.text(irregular, "irregular");
	}

}
