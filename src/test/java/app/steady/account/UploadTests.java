package app.steady.account;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import app.steady.vault.VaultFixtures;
import app.steady.visit.Guest;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UploadTests extends RunningTests {

	private static final String FILE = """
			{"format":"steady-export","version":1,"madeAt":"2026-11-24T20:15:00Z","from":"%s",
			"parts":{"journal":{"entries":[%%s]}}}""".formatted("0f".repeat(32));

	private static final String ENTRY = """
			{"id":"%s","date":"%s","writtenAt":"2026-11-20T20:15:00Z","changedAt":"2026-11-21T08:00:00.5Z",
			"zone":"Asia/Tokyo","feelings":[],"text":"brought along"}""";

	private static final String ID = "6f1c7a52-0c0e-4c5e-9a34-0b1f5f5f2a01";

	private static final File TEMPORARY = new File(System.getProperty("java.io.tmpdir"));

	@Autowired
	JdbcClient sql;

	@Autowired
	ServletContext context;

	@Autowired
	SignedInDevices devices;

	@Autowired
	Import bringing;

	@Autowired
	Export export;

	@Test
	void aFormFromElsewhereIsNotRead() {
		this.guest.joined("Ida Uplo");
		byte[] file = file(ENTRY.formatted(ID, "2026-11-20"));
		Map<String, String> fields = fields();
		assertThat(this.guest.postParts("/account/import", fields, file, "Sec-Fetch-Site", "cross-site").status())
			.isEqualTo(403);
		fields.put("_csrf", "forged");
		assertThat(this.guest.postParts("/account/import", fields, file).heading()).isEqualTo("Sign in");
		fields.remove("_csrf");
		assertThat(this.guest.postParts("/account/import", fields, file).heading()).isEqualTo("Sign in");
		assertThat(entries()).isZero();
	}

	@Test
	void nobodyWhoIsNotSignedInIsListenedTo() {
		Visited answer = this.guest.postParts("/account/import", Map.of("foreign", "true", "passphrase", "blue kettle"),
				new byte[3 << 20]);
		assertThat(answer.heading()).isEqualTo("Sign in");
		assertThat(answer.body()).doesNotContain("blue kettle");
	}

	@Test
	void elsewhereAFormWithAFileIsOneWithoutFields() {
		this.guest.joined("Ines Uplo");
		Map<String, String> fields = new HashMap<>(Map.of("text", "not kept"));
		fields.put("_csrf", fields().get("_csrf"));
		assertThat(this.guest.postParts("/write", fields, new byte[10]).status()).isNotEqualTo(302);
		assertThat(entries()).isZero();
	}

	@Test
	void whatIsTooLargeIsRefusedWithOurPage() {
		this.guest.joined("Jan Uplo");
		byte[] large = new byte[50 << 20];
		Visited told = this.guest.postParts("/account/import", fields(), large);
		assertThat(told.status()).isEqualTo(413);
		assertThat(told.heading()).isEqualTo("That is more than fits");
		assertThat(told.text()).contains("32 MB");
		Visited untold = this.guest.streamParts("/account/import", fields(), large);
		assertThat(untold.status()).isEqualTo(413);
		assertThat(untold.heading()).isEqualTo("That is more than fits");
	}

	@Test
	void memoryIsGivenBack() {
		this.guest.joined("Jon");
		for (int i = 0; i < 2; i++) {
			assertThat(this.guest.streamParts("/account/import", fields(), new byte[30 << 20]).status()).isEqualTo(422);
		}
	}

	@Test
	void nothingTouchesTheDisk() throws InterruptedException {
		this.guest.joined("Kim Uplo");
		File work = (File) this.context.getAttribute(ServletContext.TEMPDIR);
		AtomicBoolean done = new AtomicBoolean();
		Set<String> seen = ConcurrentHashMap.newKeySet();
		Thread watch = new Thread(() -> {
			while (!done.get()) {
				seen.addAll(List.of(work.list()));
				seen.addAll(List.of(TEMPORARY.list((folder, name) -> name.matches("upload.*[.]tmp"))));
			}
		});
		watch.start();
		this.guest.streamParts("/account/import", fields(), new byte[10 << 20]);
		done.set(true);
		watch.join();
		assertThat(work).isDirectory();
		assertThat(seen).isEmpty();
	}

	@Test
	void aBadFormIsAnsweredAndForgotten() {
		this.guest.joined("Lea");
		Map<String, String> many = fields();
		for (int i = 0; i < 20; i++) {
			many.put("field" + i, "x");
		}
		assertThat(this.guest.postParts("/account/import", many, new byte[1]).status()).isEqualTo(400);
		Map<String, String> longOne = fields();
		longOne.put("passphrase", "x".repeat(20_000));
		assertThat(this.guest.postParts("/account/import", longOne, new byte[1]).status()).isEqualTo(400);
		assertThat(this.guest.postBroken("/account/import", fields()).status()).isEqualTo(400);
	}

	@Test
	void aFileThatIsMissingOrHostileIsRefusedInWords() {
		this.guest.joined("Max Uplo");
		assertThat(refused(new byte[0])).contains("Choose a file first");
		assertThat(refused("hello".getBytes(StandardCharsets.UTF_8))).contains("once more");
		assertThat(refused(file(ENTRY.formatted(ID, "2026-11-27")))).contains("still to come",
				"/parts/journal/entries/0/date");
		assertThat(refused(file(ENTRY.formatted(ID, "2026-02-30")))).contains("/parts/journal/entries/0");
		assertThat(refused(file(ENTRY.formatted(ID, "2026-11-20").replace("Asia/Tokyo", "Asia/Nowhere"))))
			.contains("/parts/journal/entries/0");
		String entry = ENTRY.formatted(ID, "2026-11-20");
		assertThat(refused(file(entry + "," + entry))).contains("stands twice", "/parts/journal/entries/1/id");
		byte[] hostile = VaultFixtures.sealedFile("words", "four blue kettles");
		hostile[9] = 0x7f;
		Map<String, String> fields = fields();
		fields.put("passphrase", "four blue kettles");
		assertThat(this.guest.postParts("/account/import", fields, hostile).text()).contains("sealed file is damaged");
		assertThat(entries()).isZero();
	}

	@Test
	void anIdThatAnotherOwnerHasIsNoConcernOfTheirs() {
		byte[] file = file(ENTRY.formatted(ID, "2026-11-20"));
		this.guest.joined("Nia");
		assertThat(this.guest.postParts("/account/import", fields(), file).text()).contains("New pages and drafts 1");
		Guest second = new Guest(this.port).joined("Nia the other");
		Map<String, String> fields = new HashMap<>(Map.of("foreign", "true"));
		fields.put("_csrf", second.open("/account/import").form("/account/import").value("_csrf"));
		byte[] other = file(ENTRY.formatted(ID, "2026-11-20").replace("brought", "taken"));
		assertThat(second.postParts("/account/import", fields, other).text()).contains("New pages and drafts 1");
		assertThat(second.open("/journal/" + ID).text()).contains("taken along", "05:15");
		assertThat(this.guest.open("/journal/" + ID).text()).contains("brought along");
	}

	@Test
	void whoeverTookConsentBackMayOnlyTakeAlong() {
		this.guest.joined("Ora");
		Owner owner = owner();
		Owner silent = new Owner(owner.id(), owner.key(), owner.zone(), false);
		byte[] file = file(ENTRY.formatted(ID, "2026-11-20"));
		assertThatExceptionOfType(ImportRefusedException.class)
			.isThrownBy(() -> this.bringing.bring(silent, file, "", true))
			.satisfies((ex) -> assertThat(ex.key()).isEqualTo("account.import.consent"));
		assertThat(this.bringing.bring(owner, file, "", true).added()).isOne();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.json(silent, new ExportChoice(false, false), out);
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("brought along");
	}

	@Test
	void sealedFilesAreMadeAndSentOneAtATime() throws IOException {
		this.guest.joined("Pia");
		Owner owner = owner();
		ExportChoice choice = new ExportChoice(false, false);
		List<byte[]> sent = new ArrayList<>();
		this.export.sealed(owner, choice, "four blue kettles", (file) -> assertThatExceptionOfType(BusyException.class)
			.isThrownBy(() -> this.export.sealed(owner, choice, "four blue kettles", sent::add)));
		assertThat(sent).isEmpty();
		this.export.sealed(owner, choice, "four blue kettles", sent::add);
		assertThat(sent).hasSize(1);
	}

	private Owner owner() {
		return this.devices.recognise(DeviceCookie.parse(this.guest.cookie().orElseThrow()).orElseThrow())
			.orElseThrow()
			.owner();
	}

	private String refused(byte[] file) {
		Visited answer = this.guest.postParts("/account/import", fields(), file);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text()).doesNotContain("brought along");
		return answer.text();
	}

	private Map<String, String> fields() {
		Map<String, String> fields = new HashMap<>(Map.of("foreign", "true"));
		fields.put("_csrf", this.guest.open("/account/import").form("/account/import").value("_csrf"));
		return fields;
	}

	private static byte[] file(String entries) {
		return FILE.formatted(entries).getBytes(StandardCharsets.UTF_8);
	}

	private int entries() {
		DeviceCookie cookie = DeviceCookie.parse(this.guest.cookie().orElseThrow()).orElseThrow();
		return this.sql.sql("select count(*) from entry where owner_id = ?")
			.param(cookie.owner())
			.query(Integer.class)
			.single();
	}

}
