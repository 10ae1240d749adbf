package app.steady.signs.engine;

import java.util.List;
import java.util.Map;

import app.steady.signs.pattern.Line;

/** {@code lists.yml}: fillers, named lists, and verbs that go their own way. */
record ListsFile(List<String> anywhere, Map<String, List<Line>> lists, Map<String, List<String>> irregular) {

	ListsFile {
		anywhere = Required.list(anywhere);
		Required.text(lists, "lists");
		Required.text(irregular, "irregular");
	}

}
