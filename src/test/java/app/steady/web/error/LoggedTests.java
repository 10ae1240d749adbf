package app.steady.web.error;

import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What the log may know of people: nothing. */
@ExtendWith(OutputCaptureExtension.class)
class LoggedTests extends RunningTests {

	@Autowired
	JdbcClient sql;

	@Test
	void noCodeOfANameThatIsTaken(CapturedOutput log) {
		new Guest(this.port).joined("Logged");
		this.guest.joined("Logged");
		assertThat(log.getAll()).doesNotContainIgnoringCase("account_name_taken");
	}

	@Test
	void noAddressThatSomebodyTyped(CapturedOutput log) {
		this.guest.joined("Wanderer");
		this.guest.get("/journal/marked/words");
		assertThat(log.getAll()).doesNotContain("marked");
	}

	@Test
	void ofAFaultWhereItAroseAndTheDatabasesCode(CapturedOutput log) {
		this.guest.joined("Faulty");
		this.sql.sql("alter table entry rename to entry_away").update();
		try {
			this.guest.get("/journal");
		}
		finally {
			this.sql.sql("alter table entry_away rename to entry").update();
		}
		assertThat(log.getAll()).containsPattern("GET answered with 500: .* 42S0\\d/42\\d+\\s+at ")
			.doesNotContain("select");
	}

}
