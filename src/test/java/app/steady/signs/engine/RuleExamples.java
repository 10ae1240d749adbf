package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.List;
import app.steady.signs.Names;

import app.steady.signs.Finding;
import app.steady.signs.pattern.Line;

/** The examples that rules carry, walked. */
final class RuleExamples {

	private final RuleFiles files;

	private final RuleBook book;

	private final List<String> faults = new ArrayList<>();

	RuleExamples(RuleFiles files) {
		this.files = files;
		this.book = files.book();
	}

	/** What is wrong, with file, line and id. */
	List<String> faults() {
		for (RuleFile.Entry rule : this.files.entries()) {
			rule.flags().forEach((flag) -> checkFlag(rule, flag));
			rule.passes().forEach((pass) -> checkPass(rule, pass));
		}
		return this.faults;
	}

	private void checkFlag(RuleFile.Entry rule, Line flag) {
		String marked = flag.text();
		int start = marked.indexOf("[[");
		int end = marked.indexOf("]]") - 2;
		String text = marked.replace("[[", "").replace("]]", "");
		List<Finding> found = counted(rule, text);
		if (found.size() != 1 || found.get(0).start() != start || found.get(0).end() != end) {
			this.faults.add(flag.at("%s: expected %s, found %s".formatted(rule.id(), marked, spans(text, found))));
		}
	}

	private void checkPass(RuleFile.Entry rule, Line pass) {
		List<Finding> found = counted(rule, pass.text());
		if (!found.isEmpty()) {
			this.faults.add(pass.at("%s: should pass, found %s".formatted(rule.id(), spans(pass.text(), found))));
		}
	}

	private List<Finding> counted(RuleFile.Entry rule, String text) {
		return this.book.read(text, Names.NONE)
			.stream()
			.filter((finding) -> finding.counted() && finding.sign().id().equals(rule.sign()))
			.toList();
	}

	private static List<String> spans(String text, List<Finding> found) {
		return found.stream()
			.map((finding) -> finding.rule() + " [[" + text.substring(finding.start(), finding.end()) + "]]")
			.toList();
	}

}
