package app.steady.signs.engine;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import app.steady.signs.Sign;

import static org.assertj.core.api.Assertions.assertThat;

class RulesTests {

	private final RuleFiles files = RuleFiles.fromClasspath();

	@Test
	void everyExampleIsMarkedAndEveryNearMissPasses() {
		assertThat(new RuleExamples(this.files).faults()).isEmpty();
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

}
