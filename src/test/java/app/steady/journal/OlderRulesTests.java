package app.steady.journal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import app.steady.account.DeviceCookie;
import app.steady.account.Owner;
import app.steady.account.SignedInDevices;
import app.steady.vault.Place;
import app.steady.visit.FilledForm;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Entries that an earlier version of Steady has kept, with its rules. */
class OlderRulesTests extends RunningTests {

	private static final String WALKS = "I miss our Sunday walks.";

	private static final String TODAY = "The check has been improved since you kept this page. It was read again today.";

	/** As version 1 kept it: nothing but what is named here. */
	private static final String WORDS = """
			{"text":"%s","zone":"Europe/Berlin","findings":[%s],"worry":false,"rules":0}""";

	private static final String GONE = """
			{"rule":"gone","sign":"contact","group":"NEEDING","reason":"It is gone.","start":0,"end":6,"counted":true,\
			"notMe":false}""";

	@Autowired
	SignedInDevices devices;

	@Autowired
	JdbcClient sql;

	@Test
	void areReadAgainWhenOpenedAndSaySo() {
		String path = keptBefore("Older 1", WALKS, "");
		assertThat(marks()).isEmpty();
		OffsetDateTime changed = changed(path);
		this.clock.pass(Duration.ofMinutes(1));
		Visited page = this.guest.open(path);
		assertThat(page.page().select(".finding .phrase").text()).isNotEmpty();
		assertThat(page.text()).contains(TODAY, "Now it also finds: ");
		assertThat(marks()).containsExactly("missing: 1");
		assertThat(changed(path)).isEqualTo(changed);
		long version = version(path);
		this.clock.pass(Duration.ofHours(11));
		assertThat(this.guest.open(path).text()).contains("read again on November 24, 2026. Now it also finds: ");
		assertThat(version(path)).as("read once").isEqualTo(version);
	}

	@Test
	void tellWhatIsNoLongerFound() {
		String path = keptBefore("Older 2", "It rained and I slept.", GONE);
		assertThat(this.guest.open(path).text()).contains(TODAY, "It no longer finds: ");
		assertThat(marks()).isEmpty();
		Visited changed = this.guest.get(path + "/edit").form(path).with("text", "It rained.").send();
		assertThat(changed.text()).doesNotContain("improved since");
	}

	@Test
	void keepNotMeWhereRuleAndPhraseAreTheSame() {
		this.guest.joined("Older 3");
		Visited first = write(WALKS);
		FilledForm notMe = first.form(first.path() + "/not-me");
		String known = """
				{"rule":"%s","sign":"longing","group":"MISSING","reason":"Why.","start":0,"end":%d,"counted":true,\
				"notMe":true}""".formatted(notMe.value("rule"),
				first.page().select(".finding .phrase").text().length());
		older(first.path(), WALKS, known);
		Visited page = this.guest.open(first.path());
		assertThat(page.page().select(".finding")).isEmpty();
		assertThat(page.page().select("#seen").text()).contains("You said: not me.");
	}

	@Test
	void doNotMakeAConflictOfAnEditorThatWasOpenMeanwhile() {
		String path = keptBefore("Older 4", WALKS, "");
		FilledForm editor = this.guest.get(path + "/edit").form(path);
		FilledForm other = this.guest.get(path + "/edit").form(path);
		long version = version(path);
		this.guest.open(path);
		assertThat(version(path)).isGreaterThan(version);
		Visited changed = editor.with("text", WALKS + " And her cooking.").send();
		assertThat(changed.status()).isEqualTo(200);
		assertThat(changed.page().select(".words").text()).contains("And her cooking.");
		assertThat(other.with("text", "from the other tab").send().status()).isEqualTo(409);
	}

	@Test
	void openForManyAtOnceAndAreReadOnce() throws Exception {
		String path = keptBefore("Older 5", WALKS, "");
		long version = version(path);
		ExecutorService readers = Executors.newFixedThreadPool(4);
		try {
			Callable<Visited> reader = () -> this.guest.get(path);
			for (Future<Visited> page : readers.invokeAll(Stream.generate(() -> reader).limit(4).toList())) {
				assertThat(page.get().status()).isEqualTo(200);
				assertThat(page.get().text()).contains(TODAY);
			}
		}
		finally {
			readers.shutdownNow();
		}
		assertThat(version(path)).isEqualTo(version + 1);
	}

	@Test
	void areNotReadForWhatIsOffAndLoseNothingOfIt() {
		String path = keptBefore("Older 6", "It rained and I slept. " + WALKS, GONE);
		this.guest.open("/profile").form("/profile").without("needing").without("missing").without("crisis").send();
		assertThat(this.guest.open(path).text()).contains("The check is off.").doesNotContain("improved since");
		this.guest.open("/profile").form("/profile").with("missing", "on").send();
		Visited page = this.guest.open(path);
		assertThat(page.page().select(".finding")).hasSize(1);
		assertThat(page.text()).contains(TODAY).doesNotContain("no longer");
		this.guest.open("/profile").form("/profile").with("needing", "on").with("crisis", "on").send();
		assertThat(this.guest.open(path).text()).contains(TODAY, "It no longer finds: ");
	}

	@Test
	void keptWhileAGroupWasOffAreNotReadForItLater() {
		this.guest.joined("Older 7");
		this.guest.open("/profile").form("/profile").without("missing").send();
		String path = write(WALKS).path();
		this.guest.open("/profile").form("/profile").with("missing", "on").send();
		byte[] words = this.sql.sql("select words from entry where id = ?")
			.param(id(path))
			.query(byte[].class)
			.single();
		Owner owner = owner();
		String older = new String(owner.key().open(place(owner, path), words), StandardCharsets.UTF_8)
			.replaceFirst("\"rules\":\\d+", "\"rules\":0");
		put(owner, path, older);
		assertThat(this.guest.open(path).page().select(".finding")).isEmpty();
	}

	@Test
	void areNotWrittenForSomebodyWhoTookBackTheAgreement() {
		String path = keptBefore("Older 8", WALKS, "");
		long version = version(path);
		FilledForm consent = this.guest.open("/account/consent").form("/account/consent");
		consent.with("choice", "back").send();
		Visited page = this.guest.open(path);
		assertThat(page.page().select(".words").text()).isEqualTo(WALKS);
		assertThat(page.text()).doesNotContain("improved since");
		assertThat(version(path)).isEqualTo(version);
	}

	private String keptBefore(String name, String text, String findings) {
		this.guest.joined(name);
		String path = write("anything").path();
		older(path, text, findings);
		return path;
	}

	private void older(String path, String text, String findings) {
		put(owner(), path, WORDS.formatted(text, findings));
	}

	private void put(Owner owner, String path, String words) {
		byte[] sealed = owner.key().seal(place(owner, path), words.getBytes(StandardCharsets.UTF_8));
		this.sql.sql("update entry set words = ? where id = ?").params(sealed, id(path)).update();
	}

	private Place place(Owner owner, String path) {
		return new Place("entry", "words", owner.id(), id(path), LocalDate.of(2026, 11, 24), version(path));
	}

	private Owner owner() {
		DeviceCookie cookie = DeviceCookie.parse(this.guest.cookie().orElseThrow()).orElseThrow();
		return this.devices.recognise(cookie).orElseThrow().owner();
	}

	private Visited write(String words) {
		return this.guest.open("/write").form("/write").with("text", words).send();
	}

	private List<String> marks() {
		return this.guest.open("/journal").page().select(".entry-list mark").eachText();
	}

	private long version(String path) {
		return this.sql.sql("select version from entry where id = ?").param(id(path)).query(Long.class).single();
	}

	private OffsetDateTime changed(String path) {
		return this.sql.sql("select updated_at from entry where id = ?")
			.param(id(path))
			.query(OffsetDateTime.class)
			.single();
	}

	private static UUID id(String path) {
		return UUID.fromString(path.substring("/journal/".length()));
	}

}
