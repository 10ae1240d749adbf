package app.steady.account;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ImportFormatTests {

	private static final String ENTRY = """
			{"id":"6f1c7a52-0c0e-4c5e-9a34-0b1f5f5f2a01","date":"2026-11-24","writtenAt":"2026-11-24T20:15:00Z",
			"changedAt":"2026-11-24T20:15:00.123456Z","zone":"Europe/Berlin","mood":2,
			"feelings":[{"id":"sad","word":"sad"}],"text":"I miss our walks."}""";

	private static final String FILE = """
			{"format":"steady-export","version":1,"madeAt":"2026-11-24T20:15:00Z","from":"%s",
			"parts":{"journal":{"entries":[%s]}}}""".formatted("0f".repeat(32), ENTRY);

	private final ImportFormat format = new ImportFormat();

	@Test
	void readsWhatIsWritten() {
		assertThat(this.format.read(bytes(FILE)).path("parts").path("journal").path("entries")).hasSize(1);
		assertThat(this.format.read(ExportFixtures.written("journal", Map.of("entries", List.of()))).has("account"))
			.isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "pages", "[]", "7", "null", "{}", "<html></html>", "{\"format\":\"other\"}",
			"{\"format\":[\"steady-export\"]}" })
	void refusesWhatIsSomethingElse(String file) {
		assertThat(refusal(bytes(file)).key()).isIn("account.import.not-ours", "account.import.broken");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2", "4294967297", "99999999999999999999" })
	void saysThatANewerVersionHasMadeIt(String version) {
		assertThat(refusal(changed("\"version\":1", "\"version\":" + version)).key()).isEqualTo("account.import.newer");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "\"version\":1 | \"version\":0 | /version", "\"version\":1 | \"version\":1e400 | /",
					"\"madeAt\" | \"extra\":1,\"madeAt\" | /", "\"from\":\"0f | \"from\":\"xx | /from",
					"\"mood\":2 | \"mood\":6 | /parts/journal/entries/0/mood",
					"\"mood\":2 | \"mood\":\"2\" | /parts/journal/entries/0/mood",
					"\"mood\":2 | \"mood\":null | /parts/journal/entries/0/mood",
					"\"mood\":2 | \"mood\":1e99999999 | /parts/journal/entries/0/mood",
					"\"journal\" | \"plan\":{},\"journal\" | /parts",
					"\"journal\" | \"profile\":{\"names\":[\"a b\"]},\"journal\" | /parts/profile/names/0",
					"\"text\" | \"owner\":\"other\",\"text\" | /parts/journal/entries/0",
					"our walks | our\\u0000walks | /parts/journal/entries/0/text",
					"our walks | our\\ud83dwalks | /parts/journal/entries/0/text",
					"our walks | our\\r\\nwalks | /parts/journal/entries/0/text",
					"\"date\":\"2026-11-24\" | \"date\":\"+999999999-11-24\" | /parts/journal/entries/0/date",
					"6f1c7a52-0c0e | ../../../../.. | /parts/journal/entries/0/id",
					"\"feelings\":[{ | \"feelings\":[[],{ | /parts/journal/entries/0/feelings/0" })
	void saysWhereItBreaksTheSchema(String from, String to, String where) {
		ImportRefusedException refusal = refusal(changed(from, to));
		assertThat(refusal.key()).isEqualTo("account.import.schema");
		assertThat(refusal.value()).isEqualTo(where);
	}

	@Test
	void refusesTooLongTexts() {
		assertThat(this.format.read(changed("I miss our walks.", "💔".repeat(20_000)))).isNotNull();
		assertThat(refusal(changed("I miss our walks.", "💔".repeat(20_001))).value())
			.isEqualTo("/parts/journal/entries/0/text");
		assertThat(refusal(changed("I miss our walks.", "a".repeat(300_000))).key())
			.isEqualTo("account.import.too-much");
	}

	@Test
	void refusesBombs() {
		assertThat(refusal(bytes("[".repeat(100_000))).key()).isEqualTo("account.import.too-much");
		assertThat(refusal(changed("\"mood\":2", "\"mood\":" + "9".repeat(1000))).key())
			.isEqualTo("account.import.too-much");
		assertThat(refusal(changed("[{\"id\":\"sad\",\"word\":\"sad\"}]", "[" + "{},".repeat(2_000_000) + "{}]")).key())
			.isEqualTo("account.import.too-much");
		assertThat(refusal(changed("\"mood\"", "\"" + "m".repeat(70_000) + "\"")).key())
			.isEqualTo("account.import.too-much");
		assertThat(refusal(changed(ENTRY, (ENTRY + ",").repeat(20_000) + ENTRY)).value())
			.isEqualTo("/parts/journal/entries");
	}

	@Test
	void refusesNamesThatStandTwiceAndWhatFollowsTheEnd() {
		assertThat(refusal(changed("\"mood\":2", "\"mood\":2,\"mood\":3")).key()).isEqualTo("account.import.broken");
		assertThat(refusal(bytes(FILE + FILE)).key()).isEqualTo("account.import.broken");
		assertThat(refusal(bytes(FILE.substring(0, FILE.length() - 2))).key()).isEqualTo("account.import.broken");
	}

	@Test
	void refusesOtherEncodings() {
		byte[] invalid = bytes(FILE);
		invalid[FILE.indexOf("walks")] = (byte) 0xc3;
		assertThat(refusal(invalid).key()).isEqualTo("account.import.not-ours");
		byte[] zero = bytes(FILE);
		zero[FILE.indexOf("walks")] = 0;
		assertThat(refusal(zero).key()).isEqualTo("account.import.not-ours");
		assertThat(refusal(FILE.getBytes(StandardCharsets.UTF_16)).key()).isEqualTo("account.import.not-ours");
		byte[] surrogate = bytes(FILE.replace("walks", "\u20ac"));
		int at = FILE.indexOf("walks");
		assertThat(surrogate[at]).isEqualTo((byte) 0xe2);
		surrogate[at] = (byte) 0xed;
		surrogate[at + 1] = (byte) 0xa0;
		assertThat(refusal(surrogate).key()).isEqualTo("account.import.not-ours");
	}

	@Test
	void neverQuotesWhatStandsInTheFile() {
		for (String secret : List.of("\"extra-secret\":1,\"madeAt\"", "\"madeAt\":{\"extra-secret\":1},\"madeAt2\"")) {
			ImportRefusedException refusal = refusal(changed("\"madeAt\"", secret));
			assertThat(refusal.value() + refusal.getMessage() + Arrays.toString(refusal.getSuppressed()))
				.doesNotContain("secret");
			assertThat(refusal.getCause()).isNull();
		}
	}

	private byte[] changed(String from, String to) {
		assertThat(FILE).contains(from);
		return bytes(FILE.replace(from, to));
	}

	private ImportRefusedException refusal(byte[] file) {
		ImportRefusedException refusal = catchThrowableOfType(ImportRefusedException.class,
				() -> this.format.read(file));
		assertThat(refusal).as("refusal").isNotNull();
		return refusal;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
