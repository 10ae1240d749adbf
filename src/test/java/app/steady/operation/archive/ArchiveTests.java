package app.steady.operation.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;

import app.steady.database.Database;
import app.steady.operation.database.DatabaseRows;
import app.steady.operation.database.EmptyDatabase;
import app.steady.operation.database.Migrations;
import app.steady.operation.database.RandomRows;
import app.steady.operation.rows.StoppedException;
import app.steady.vault.ServerSecret;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArchiveTests {

	private static final String MIGRATIONS = "classpath:db/migration";

	private static final ServerSecret SECRET = ServerSecret.generate();

	private static final String ENTRIES = "tables/entry.jsonl";

	private static byte[] sound;

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "H2, POSTGRESQL", "POSTGRESQL, H2" })
	void ofOneDatabaseFillsTheOtherWhichMakesTheSameArchive(Database from, Database to) throws Exception {
		byte[] written = written(filled(from), Optional.of(SECRET));
		DataSource target = to.fresh();
		try (Archive archive = Archive.open(file(written))) {
			assertThat(archive.secret().orElseThrow().bytes()).isEqualTo(SECRET.bytes());
			new EmptyDatabase(target, new Migrations(target, MIGRATIONS)).fill(archive, (connection) -> {
			});
		}
		assertThat(written(target, Optional.of(SECRET))).isEqualTo(written);
	}

	@Test
	void holdsNoSecretUnlessAsked() throws Exception {
		try (Archive archive = Archive.open(file(sound()))) {
			assertThat(archive.secret()).isEmpty();
			assertThat(archive.fingerprint()).isEqualTo(SECRET.fingerprint());
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.001, 0.3, 0.9, 0.999 })
	void isRefusedIfNotAllOfItIsThere(double part) throws IOException {
		refused(Arrays.copyOf(sound(), (int) (sound().length * part)), "not all of it is there");
	}

	@Test
	void isRefusedIfAnyPartOfItsRowsIsAnother() throws IOException {
		Map<String, byte[]> entries = unpacked(sound());
		for (String table : entries.keySet().stream().filter((name) -> name.startsWith("tables/")).toList()) {
			byte[] rows = entries.get(table);
			for (int at = 0; at < rows.length; at += 1 + rows.length / 20) {
				byte[] damaged = rows.clone();
				damaged[at] ^= 1;
				entries.put(table, damaged);
				refused(packed(entries), table.substring("tables/".length(), table.indexOf('.')));
			}
			entries.put(table, rows);
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void isRefusedIf(String what, Consumer<Map<String, byte[]>> change, String message) throws IOException {
		Map<String, byte[]> entries = unpacked(sound());
		change.accept(entries);
		refused(packed(entries), message);
	}

	static Stream<Arguments> isRefusedIf() {
		return Stream.of(change("the manifest is missing", (all) -> all.remove(Manifest.NAME), "There is no manifest"),
				change("the manifest is no JSON", (all) -> all.put(Manifest.NAME, utf8("nothing")), "cannot be read"),
				change("the manifest is nested deeply", (all) -> all.put(Manifest.NAME, utf8("[".repeat(100_000))),
						"cannot be read"),
				change("the manifest is endless", (all) -> all.put(Manifest.NAME, new byte[1 << 21]), "too long"),
				change("the manifest is empty", (all) -> all.put(Manifest.NAME, utf8("{}")), ""),
				change("the manifest is null", (all) -> all.put(Manifest.NAME, utf8("null")), "makes no sense"),
				manifest("there are no tables", "\"tables\" :", "\"others\" :", "makes no sense"),
				manifest("the format is a newer one", "\"format\" : 1", "\"format\" : 2", "newer Steady"),
				manifest("a table has a strange name", "\"entry\"", "\"../entry\"", "makes no sense"),
				manifest("a table has the name of another", "\"entry\"", "\"device\"", "makes no sense"),
				manifest("a column has a strange name", "\"words\"", "\"words\\\" from x\"", "makes no sense"),
				manifest("a column has a type that is none", "\"BYTES\"", "\"BLOB\"", "cannot be read"),
				manifest("a column has another type", "\"BYTES\"", "\"NUMBER\"", "cannot be read"),
				manifest("a version is none", "\"version\" : \"", "\"version\" : \"x", "makes no sense"),
				change("a table is missing", (all) -> all.remove(ENTRIES), "other files"),
				change("a file is too many", (all) -> all.put("../../evil", new byte[1]), "other files"),
				change("a row is missing", (all) -> all.merge(ENTRIES, new byte[0], (rows, none) -> lastLineOff(rows)),
						"not what its manifest says"),
				change("a row is too many", (all) -> all.merge(ENTRIES, utf8("[]\n"), ArchiveTests::joined),
						"entry in this archive cannot be read"),
				change("a table never ends", (all) -> all.put(ENTRIES, new byte[64 << 20]), "entry in this archive"),
				change("a table is one endless value",
						(all) -> all.put(ENTRIES, joined(utf8("[\""), new byte[64 << 20])), "entry in this archive"),
				change("spaces never end", (all) -> all.put(ENTRIES, utf8(" ".repeat(64 << 20))),
						"entry in this archive"),
				change("rows are nested", (all) -> all.put(ENTRIES, utf8("[[[[")), "entry in this archive"),
				change("a table holds no rows but text", (all) -> all.put(ENTRIES, utf8("\"a\"")),
						"entry in this archive"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "AAAA", "????", "ERAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" })
	void isRefusedIfItsSecretIsDamaged(String secret) throws Exception {
		Map<String, byte[]> entries = unpacked(sound());
		entries.put(Manifest.SECRET, utf8(secret));
		try (Archive archive = Archive.open(file(packed(entries)))) {
			assertThatExceptionOfType(StoppedException.class).isThrownBy(archive::secret)
				.withMessageContaining("server secret in this archive");
		}
	}

	@Test
	void isRefusedIfItsSecretIsAnother() throws Exception {
		byte[] written = written(filled(Database.H2), Optional.of(ServerSecret.generate()));
		try (Archive archive = Archive.open(file(written))) {
			assertThatExceptionOfType(StoppedException.class).isThrownBy(archive::secret)
				.withMessageContaining("not the one");
		}
	}

	private void refused(byte[] archive, String message) throws IOException {
		Path file = file(archive);
		assertThatExceptionOfType(StoppedException.class).isThrownBy(() -> Archive.open(file).close())
			.withMessageContaining(message)
			.satisfies((ex) -> assertThat(ex.action()).contains("Nothing was changed"));
	}

	private Path file(byte[] archive) throws IOException {
		return Files.write(this.folder.resolve("archive"), archive);
	}

	private static byte[] sound() {
		try {
			sound = (sound != null) ? sound : written(filled(Database.H2), Optional.empty());
			return sound;
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	private static DataSource filled(Database database) {
		DataSource source = database.fresh();
		Flyway.configure().dataSource(source).locations(MIGRATIONS).load().migrate();
		RandomRows.fill(source, SECRET.fingerprint());
		return source;
	}

	private static byte[] written(DataSource source, Optional<ServerSecret> secret) throws Exception {
		ByteArrayOutputStream archive = new ByteArrayOutputStream();
		try (DatabaseRows rows = DatabaseRows.now(source, new Migrations(source, MIGRATIONS).current().orElseThrow())) {
			new ArchiveWriter(SECRET.fingerprint(), secret).write(rows, archive);
		}
		return archive.toByteArray();
	}

	private static Arguments change(String what, Consumer<Map<String, byte[]>> change, String message) {
		return Arguments.of(what, change, message);
	}

	private static Arguments manifest(String what, String from, String to, String message) {
		return change(what, (all) -> {
			String manifest = new String(all.get(Manifest.NAME), StandardCharsets.UTF_8);
			assertThat(manifest).contains(from);
			all.put(Manifest.NAME, utf8(manifest.replace(from, to)));
		}, message);
	}

	private static byte[] lastLineOff(byte[] rows) {
		String text = new String(rows, StandardCharsets.UTF_8);
		return utf8(text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));
	}

	private static byte[] joined(byte[] first, byte[] second) {
		byte[] joined = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, joined, first.length, second.length);
		return joined;
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		return entries;
	}

	private static byte[] packed(Map<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream archive = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(archive)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		return archive.toByteArray();
	}

}
