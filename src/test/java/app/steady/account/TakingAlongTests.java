package app.steady.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.steady.vault.SealedFile;
import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class TakingAlongTests extends RunningTests {

	private static final String WORDS = "I miss our Sunday walks.\n\n<script>alert(1)</script> & tea. 💔";

	private static final ImportFormat FORMAT = new ImportFormat();

	@Test
	void asksForThePassphraseAgainFirst() {
		this.guest.joined("Along Ada");
		Visited asked = this.guest.open("/account/export");
		assertThat(asked.status()).isEqualTo(403);
		assertThat(asked.heading()).isEqualTo("Your passphrase again");
		Visited page = asked.form("/account/again").with("passphrase", "seven green lanterns").send();
		assertThat(page.path()).isEqualTo("/account/export");
		assertThat(page.text()).contains("This file can be read by anybody who opens it");
		this.clock.pass(Duration.ofMinutes(6));
		assertThat(page.form("/account/export").send().heading()).isEqualTo("Your passphrase again");
	}

	@Test
	void aFileGoesToAnotherAccountAndBackWithoutDoubles() {
		proved("Bea Taki");
		write(WORDS, "2", "sad");
		write("Slept well.", "5", "relieved");
		byte[] file = file(Map.of());
		assertThat(FORMAT.read(file).path("format").asString()).isEqualTo("steady-export");
		Guest other = new Guest(this.port).joined("Along Bea the other");
		Visited refused = bring(other, file, Map.of());
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("under another account", "choose the file once more");
		assertThat(counts(bring(other, file, Map.of("foreign", "true")))).containsExactly("2", "0", "0");
		assertThat(counts(bring(other, file, Map.of("foreign", "true")))).containsExactly("0", "2", "0");
		assertThat(counts(bring(this.guest, file, Map.of()))).containsExactly("0", "2", "0");
		assertThat(texts(other)).isEqualTo(texts(this.guest)).hasSize(2);
	}

	@Test
	void whatWasChangedSinceStaysAndIsNamed() {
		proved("Cem");
		String path = write("before", "3", "sad");
		byte[] file = file(Map.of());
		this.guest.open(path + "/edit").form(path).with("text", "after").send();
		Visited report = bring(this.guest, file, Map.of());
		assertThat(counts(report)).containsExactly("0", "0", "1");
		assertThat(report.text()).contains("Tuesday, November 24, 2026");
		assertThat(this.guest.open(path).text()).contains("after");
	}

	@Test
	void findingsAndWordsAboutDangerComeOnlyIfTicked() {
		proved("Dot");
		write("I miss our walks. I want to die tonight.", "1", "sad");
		assertThat(entry(file(Map.of())).has("found")).isFalse();
		assertThat(entry(file(Map.of("danger", List.of("true")))).has("found")).isFalse();
		JsonNode found = entry(file(Map.of("findings", List.of("true"))));
		assertThat(found.path("found").findValuesAsString("group")).contains("missing").doesNotContain("crisis");
		assertThat(found.has("worry")).isFalse();
		JsonNode all = entry(file(Map.of("findings", List.of("true"), "danger", List.of("true"))));
		assertThat(all.path("found").findValuesAsString("group")).contains("missing", "crisis");
	}

	@Test
	void theFileForReadingNeedsNothingAndRunsNothing() {
		proved("Eli Taki");
		write(WORDS, "2", "sad");
		String html = new String(file(Map.of("kind", List.of("read"), "findings", List.of("true"))),
				StandardCharsets.UTF_8);
		Document page = Jsoup.parse(html);
		assertThat(page.title()).isEqualTo("Pages");
		assertThat(page.select(".words").first().wholeText()).isEqualTo(WORDS);
		assertThat(page.text()).contains("Tuesday, November 24, 2026", "21:15", "heavy", "sad", "“I miss our");
		assertThat(page.select("script, link, img, iframe, form, [href], [src], [onclick]")).isEmpty();
		assertThat(html).doesNotContain("<script", "http:", "https:", "??", " th:");
	}

	@Test
	void draftsAndSettingsComeAlongForReading() {
		proved("Eva");
		this.guest.open("/write").form("/write").with("text", "half a page").sentTo("/write/draft").send();
		this.guest.open("/profile").form("/profile").with("names", "Kit").send();
		byte[] file = file(Map.of());
		String read = Jsoup.parse(new String(file(Map.of("kind", List.of("read"))), StandardCharsets.UTF_8)).text();
		assertThat(read).contains("Settings Names for the person your pages are about: Kit", "Quiet look: off",
				"Drafts Tuesday, November 24, 2026", "half a page");
		Guest other = new Guest(this.port).joined("Eva the other");
		Visited report = bring(other, file, Map.of("foreign", "true"));
		assertThat(counts(report)).containsExactly("1", "0", "0");
		assertThat(report.text()).contains("Your settings came along too.");
	}

	@Test
	void aSealedFileOpensWithItsPassphraseOnly() {
		proved("Fay");
		write("sealed words", "4", "sad");
		Map<String, List<String>> choice = Map.of("passphrase", List.of("four blue kettles"), "passphraseAgain",
				List.of("four blue kettles"));
		byte[] file = file(choice);
		assertThat(SealedFile.isSealed(file)).isTrue();
		assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("sealed words");
		Guest other = new Guest(this.port).joined("Along Fay the other");
		assertThat(bring(other, file, Map.of("foreign", "true")).text()).contains("This file has a passphrase");
		Visited wrong = bring(other, file, Map.of("foreign", "true", "passphrase", "four blue kettle"));
		assertThat(wrong.text()).contains("does not open with this passphrase");
		assertThat(wrong.body()).doesNotContain("four blue kettle");
		assertThat(counts(bring(other, file, Map.of("foreign", "true", "passphrase", "four blue kettles"))))
			.containsExactly("1", "0", "0");
	}

	@Test
	void aPassphraseForTheFileIsLongAndTypedTwice() {
		proved("Gus Taki");
		Visited page = this.guest.open("/account/export");
		Visited shorter = page.form("/account/export").with("passphrase", "too short").sendOnly();
		assertThat(shorter.status()).isEqualTo(422);
		assertThat(shorter.text()).contains("at least 12 characters");
		assertThat(shorter.body()).doesNotContain("too short");
		Visited unequal = page.form("/account/export")
			.with("passphrase", "four blue kettles")
			.with("passphraseAgain", "four blue kettle")
			.sendOnly();
		assertThat(unequal.text()).contains("not the same");
		assertThat(unequal.header("Content-Disposition")).isEmpty();
	}

	@Test
	void noPageCarriesAPassphraseThroughSigningInAgain() {
		proved("Gio");
		Visited page = this.guest.open("/account/export");
		this.clock.pass(Duration.ofHours(13));
		Visited asked = page.form("/account/export")
			.with("passphrase", "four blue kettles")
			.with("passphraseAgain", "four blue kettles")
			.sendOnly();
		assertThat(asked.heading()).isEqualTo("Sign in");
		assertThat(asked.text()).contains("Sign in to go on").doesNotContain("What you typed is still here");
		assertThat(asked.body()).contains("carried.kind").doesNotContain("kettles");
	}

	@Test
	void filesAreAttachmentsThatNobodyStores() {
		proved("Hal");
		Visited answer = this.guest.open("/account/export").form("/account/export").sendOnly();
		assertThat(answer.header("Content-Disposition")).hasValue("attachment; filename=\"pages.json\"");
		assertThat(answer.header("Cache-Control")).hasValue("no-store");
		assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
	}

	@Test
	void theFormatCanBeReadByAnybody() {
		Visited schema = this.guest.open("/account/export/steady-export-1.schema.json");
		assertThat(schema.status()).isEqualTo(200);
		assertThat(JsonMapper.shared().readTree(schema.body()).path("$id").asString()).isEqualTo("urn:steady:export:1");
	}

	private void proved(String name) {
		this.guest.joined(name + " along");
		this.guest.open("/account/export").form("/account/again").with("passphrase", "seven green lanterns").send();
	}

	private String write(String text, String mood, String feeling) {
		return this.guest.open("/write")
			.form("/write")
			.with("text", text)
			.with("mood", mood)
			.with("feelings", feeling)
			.send()
			.path();
	}

	private byte[] file(Map<String, List<String>> choice) {
		Map<String, List<String>> fields = new HashMap<>(
				this.guest.open("/account/export").form("/account/export").fields());
		fields.putAll(choice);
		return this.guest.download("/account/export", fields);
	}

	private static Visited bring(Guest guest, byte[] file, Map<String, String> more) {
		Map<String, String> fields = new HashMap<>(more);
		fields.put("_csrf", guest.open("/account/import").form("/account/import").value("_csrf"));
		return guest.postParts("/account/import", fields, file);
	}

	private static List<String> counts(Visited report) {
		return report.page().select("#added, #already, #different").eachText();
	}

	private static List<String> texts(Guest guest) {
		return guest.open("/journal/month/2026-11")
			.page()
			.select("main a[href~=/journal/[0-9a-f]{8}-]")
			.eachAttr("href")
			.stream()
			.map((path) -> guest.open(path).page())
			.map((page) -> page.select(".facts").text() + page.select(".words").first().wholeText())
			.sorted()
			.toList();
	}

	private static JsonNode entry(byte[] file) {
		return FORMAT.read(file).path("parts").path("journal").path("entries").get(0);
	}

}
