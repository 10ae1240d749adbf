package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import app.steady.signs.Finding;
import app.steady.signs.Names;
import app.steady.signs.Sign;
import app.steady.signs.pattern.Line;

import static org.assertj.core.api.Assertions.assertThat;

class RulesTests {

	private final RuleFiles files = RuleFiles.fromClasspath();

	private final RuleBook book = this.files.book();

	@Test
	void everyExampleIsMarkedAndEveryNearMissPasses() {
		List<String> faults = new ArrayList<>();
		for (RuleFile.Entry rule : this.files.entries()) {
			rule.flags().forEach((flag) -> checkFlag(rule, flag, faults));
			rule.passes().forEach((pass) -> checkPass(rule, pass, faults));
		}
		assertThat(faults).isEmpty();
	}

	@Test
	void everySignHasARule() {
		Set<String> ruled = this.files.entries()
			.stream()
			.map(RuleFile.Entry::sign)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(ruled).containsExactlyInAnyOrderElementsOf(this.files.signs().stream().map(Sign::id).toList());
	}

	@Test
	void noWordForTheReaderJudges() {
		this.files.entries()
			.forEach((rule) -> assertThat(rule.why()).as(rule.id().at("why"))
				.doesNotContainPattern("(?i)addict|codependen|toxic|obsess|needy|pathetic|unhealthy|disorder"));
		this.files.signs()
			.forEach((sign) -> assertThat(sign.name() + sign.meaning()).as(sign.id())
				.doesNotContainPattern("(?i)addict|codependen|toxic|obsess|needy|pathetic|unhealthy|disorder"));
	}

	private void checkFlag(RuleFile.Entry rule, Line flag, List<String> faults) {
		String marked = flag.text();
		int start = marked.indexOf("[[");
		int end = marked.indexOf("]]") - 2;
		String text = marked.replace("[[", "").replace("]]", "");
		List<Finding> found = counted(rule, text);
		if (found.size() != 1 || found.get(0).start() != start || found.get(0).end() != end) {
			faults.add(flag.at("%s: expected %s, found %s".formatted(rule.id(), marked, spans(text, found))));
		}
	}

	private void checkPass(RuleFile.Entry rule, Line pass, List<String> faults) {
		List<Finding> found = counted(rule, pass.text());
		if (!found.isEmpty()) {
			faults.add(pass.at("%s: should pass, found %s".formatted(rule.id(), spans(pass.text(), found))));
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
