package app.steady.signs.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import app.steady.signs.Group;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PrintedReportTests {

	private final Report report = ReportFixtures.report();

	private final JsonNode json = JsonMapper.builder().build().readTree(new ReportJson(this.report).text());

	private String text() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new ReportText(this.report, new PrintStream(out, true, StandardCharsets.UTF_8)).print();
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void theTextHasOneLineForEachFigure() {
		assertThat(text().lines()).contains(
				"  contact              4  1.00 [0.34 1.00]   0.50 [0.15 0.85]   0.67 [0.26 0.92]",
				"  macro                                                         0.33 of 2 labels",
				"  any crisis           2  0.50 [0.09 0.91]   0.50 [0.09 0.91]   0.50 [0.12 0.88]",
				"crisis recall              0.50 [0.09 0.91]", "crisis false alarms        0.33 [0.06 0.79]",
				"marked span overlaps, needing 0.50 [0.09 0.91]", "marked span overlaps, all  0.67 [0.21 0.94]",
				"  contact          panic 2, urgency 1 | ", "  panic             | contact 3, alone 1");
	}

	@Test
	void theTextNamesTheLabelsThatAreTooFew() {
		assertThat(text()).containsPattern("fewer than 30 entries: +wholeness, .*harm-others\\R");
	}

	@Test
	void theJsonHoldsTheSameFiguresUnderKeysThatStay() {
		assertThat(this.json.propertyNames()).containsExactly("version", "entries", "needing", "missing", "crisis",
				"few", "falseAlarms", "overlap");
		assertThat(this.json.at("/needing").propertyNames()).containsExactly("labels", "micro", "macro", "any",
				"overlap");
		JsonNode contact = this.json.at("/needing/labels/contact");
		assertThat(contact.propertyNames()).containsExactly("n", "precision", "recall", "f1", "missedBeside",
				"wrongBeside");
		assertThat(contact.get("precision").propertyNames()).containsExactly("part", "whole", "value", "low", "high");
		assertThat(contact.get("f1").propertyNames()).containsExactly("value", "low", "high");
		assertThat(contact.at("/precision/low").asDouble()).isCloseTo(0.3424, within(1e-4));
		assertThat(contact.at("/f1/high").asDouble()).isCloseTo(0.9189, within(1e-4));
		assertThat(contact.get("missedBeside")).hasToString("{\"panic\":2,\"urgency\":1}");
		assertThat(this.json.at("/crisis/any/recall/value").asDouble()).isEqualTo(0.5);
		assertThat(this.json.at("/falseAlarms/whole").asInt()).isEqualTo(3);
		assertThat(this.json.at("/needing/macro/labels").asInt()).isEqualTo(2);
	}

	@Test
	void theJsonNamesEveryLabelOfEveryGroup() {
		for (Group group : Group.values()) {
			assertThat(this.json.at("/" + group.name().toLowerCase(Locale.ROOT) + "/labels").size())
				.isEqualTo(this.report.signs(group).size())
				.isPositive();
		}
	}

}
