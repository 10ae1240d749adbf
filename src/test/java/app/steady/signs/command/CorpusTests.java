package app.steady.signs.command;

import java.io.InputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.steady.signs.Catalogue;
import app.steady.signs.Group;
import app.steady.signs.SignChecker;

import static org.assertj.core.api.Assertions.assertThat;

/** Floors a little under what the rules reach, so that a step back is seen. */
class CorpusTests {

	private static final SignChecker CHECKER = SignChecker.load();

	@ParameterizedTest
	@CsvSource(textBlock = """
			d, 0.97, 0.93, 0.85, 0.97, 0.02
			c, 0.45, 0.25, 0.50, 0.93, 0.03
			a, 0.92, 0.75, 0.72, 0.93, 0.02
			b, 0.92, 0.75, 0.72, 0.86, 0.03
			""")
	void staysAboveItsFloors(String corpus, double anyNeeding, double needing, double missing, double recall,
			double alarms) {
		Report report = new Report(Catalogue.load());
		InputStream in = CorpusTests.class.getResourceAsStream("/signs/corpus/" + corpus + ".jsonl");
		new Lines(in, System.err).each((entry) -> report.add(entry, CHECKER.read(entry.text())));
		assertThat(report.any(Group.NEEDING).f1()).as("any needing").isGreaterThanOrEqualTo(anyNeeding);
		assertThat(report.macro(Group.NEEDING)).as("needing").isGreaterThanOrEqualTo(needing);
		assertThat(report.macro(Group.MISSING)).as("missing").isGreaterThanOrEqualTo(missing);
		assertThat(report.any(Group.CRISIS).recall().value()).as("crisis recall").isGreaterThanOrEqualTo(recall);
		assertThat(report.falseAlarms().value()).as("false alarms").isLessThanOrEqualTo(alarms);
		assertThat(report.overlap().value()).as("overlap").isGreaterThanOrEqualTo(0.8);
	}

}
