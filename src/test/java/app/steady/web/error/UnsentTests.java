package app.steady.web.error;

import app.steady.visit.FilledForm;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that meet a fault of the server. */
class UnsentTests extends RunningTests {

	private static final String WORDS = "  <b>Words</b>\n\"that\" matter 💔";

	@Autowired
	JdbcClient sql;

	private String away = "";

	@AfterEach
	void mend() {
		if (!this.away.isEmpty()) {
			this.sql.sql("alter table " + this.away + "_away rename to " + this.away).update();
			this.away = "";
		}
	}

	@Test
	void comeBackAndAreKeptWhenTheyAreSentAgain() {
		this.guest.joined("Unlucky");
		FilledForm form = this.guest.open("/write").form("/write").with("text", WORDS).with("feelings", "sad", "torn");
		lose("entry");
		Visited fault = form.send();
		assertThat(fault.status()).isEqualTo(500);
		assertThat(fault.header("Cache-Control")).contains("no-store");
		assertThat(fault.page().select(".words").first().wholeText()).isEqualTo(WORDS);
		mend();
		Visited entry = fault.form("/write").send();
		assertThat(entry.page().select(".words").first().wholeText()).isEqualTo(WORDS);
		assertThat(entry.page().select(".feelings").text()).isEqualTo("sad, torn");
	}

	@Test
	void comeBackAlsoWhenItCannotBeToldWhoSentThem() {
		this.guest.joined("Unknown for now");
		FilledForm form = this.guest.open("/write").form("/write").with("text", WORDS);
		lose("device");
		Visited fault = form.send();
		assertThat(fault.status()).isEqualTo(500);
		mend();
		assertThat(fault.form("/write").send().page().select(".words").first().wholeText()).isEqualTo(WORDS);
	}

	@Test
	void comeBackWithoutThePassphraseThatWasTypedBesideThem() {
		Visited join = this.guest.open("/write").form("/write").with("text", WORDS).send();
		lose("account");
		Visited fault = join.form("/join")
			.with("name", "Unluckier")
			.with("passphrase", "seven green lanterns")
			.with("consent", "true")
			.send();
		assertThat(fault.status()).isEqualTo(500);
		assertThat(fault.body()).doesNotContain("lanterns");
		mend();
		Visited again = fault.form("/join").send().form("/join").with("passphrase", "seven green lanterns").send();
		assertThat(again.page().select(".words").first().wholeText()).isEqualTo(WORDS);
	}

	@Test
	void ofALinkAreNotShown() {
		this.guest.joined("Linked");
		lose("entry");
		Visited fault = this.guest.get("/journal?text=planted");
		assertThat(fault.status()).isEqualTo(500);
		assertThat(fault.body()).doesNotContain("planted");
	}

	private void lose(String table) {
		this.sql.sql("alter table " + table + " rename to " + table + "_away").update();
		this.away = table;
	}

}
