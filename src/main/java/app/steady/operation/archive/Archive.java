package app.steady.operation.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import app.steady.operation.rows.RowReader;
import app.steady.operation.rows.RowSink;
import app.steady.operation.rows.RowSource;
import app.steady.operation.rows.StoppedException;
import app.steady.operation.rows.Table;
import app.steady.vault.ServerSecret;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An archive to be read. Nothing in it is trusted: not a byte more is unpacked than the
 * manifest says, and nothing is taken as a path.
 */
public final class Archive implements RowSource, AutoCloseable {

	private static final int MANIFEST_LIMIT = 1 << 20;

	private static final int SECRET_LIMIT = 64;

	private final ZipFile zip;

	private final Manifest manifest;

	private Archive(ZipFile zip) throws IOException {
		this.zip = zip;
		this.manifest = manifest(entry(Manifest.NAME, MANIFEST_LIMIT)).checked();
		checkNames();
	}

	/**
	 * Opens an archive and reads all of it once.
	 * @param file the archive
	 * @throws StoppedException if it is missing, damaged or no archive
	 */
	public static Archive open(Path file) throws IOException, SQLException {
		if (!Files.isRegularFile(file)) {
			throw new StoppedException("There is no file " + file.toAbsolutePath(), "Name a file that backup wrote.");
		}
		ZipFile zip = zip(file);
		try {
			Archive archive = new Archive(zip);
			for (Table table : archive.tables()) {
				archive.read(table, (values) -> {
				});
			}
			return archive;
		}
		catch (IOException | SQLException | RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	@Override
	public String kind() {
		return "archive";
	}

	@Override
	public String version() {
		return this.manifest.version();
	}

	/** The fingerprint of the secret that the rows were written with. */
	public String fingerprint() {
		return this.manifest.secret();
	}

	/** The secret itself, if it is in the archive. */
	public Optional<ServerSecret> secret() throws IOException {
		if (this.zip.getEntry(Manifest.SECRET) == null) {
			return Optional.empty();
		}
		try {
			ServerSecret secret = ServerSecret.of(Base64.getDecoder().decode(entry(Manifest.SECRET, SECRET_LIMIT)));
			if (secret.fingerprint().equals(fingerprint())) {
				return Optional.of(secret);
			}
		}
		catch (IllegalArgumentException ex) {
			throw new BadArchiveException("The server secret in this archive is damaged");
		}
		throw new BadArchiveException("The server secret in this archive is not the one that it was written with");
	}

	@Override
	public List<Table> tables() {
		return this.manifest.tables().stream().map(Manifest.Part::table).toList();
	}

	@Override
	public void read(Table table, RowSink sink) throws IOException, SQLException {
		Manifest.Part part = this.manifest.part(table.name());
		try (InputStream unpacked = this.zip.getInputStream(this.zip.getEntry(part.file()));
				RowReader rows = new RowReader(part.table(), unpacked, part.contents().bytes())) {
			if (!rows.read(sink).equals(part.contents())) {
				throw new BadArchiveException(
						"Table %s in this archive is not what its manifest says".formatted(part.name()));
			}
		}
		catch (JacksonException | IllegalArgumentException | DateTimeException ex) {
			throw new BadArchiveException("Table %s in this archive cannot be read".formatted(part.name()));
		}
		catch (ZipException | EOFException ex) {
			throw new BadArchiveException("This archive is damaged at table " + part.name());
		}
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	private static ZipFile zip(Path file) throws IOException {
		try {
			return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
		}
		catch (ZipException ex) {
			throw new BadArchiveException("%s is no archive of Steady, or not all of it is there".formatted(file));
		}
	}

	private static Manifest manifest(byte[] json) {
		try {
			return Optional.ofNullable(JsonMapper.shared().readValue(json, Manifest.class))
				.orElseThrow(() -> new BadArchiveException("The manifest of this archive makes no sense"));
		}
		catch (JacksonException ex) {
			throw new BadArchiveException("The manifest of this archive cannot be read");
		}
	}

	private byte[] entry(String name, int limit) throws IOException {
		ZipEntry entry = this.zip.getEntry(name);
		if (entry == null) {
			throw new BadArchiveException("There is no %s in this file: it is no archive of Steady".formatted(name));
		}
		try (InputStream in = this.zip.getInputStream(entry)) {
			byte[] bytes = in.readNBytes(limit + 1);
			if (bytes.length > limit) {
				throw new BadArchiveException("%s in this archive is too long".formatted(name));
			}
			return bytes;
		}
		catch (ZipException | EOFException ex) {
			throw new BadArchiveException("This archive is damaged at " + name);
		}
	}

	private void checkNames() {
		Set<String> expected = new HashSet<>(this.manifest.files());
		expected.add(Manifest.NAME);
		if (this.zip.getEntry(Manifest.SECRET) != null) {
			expected.add(Manifest.SECRET);
		}
		if (this.zip.size() != expected.size()
				|| !this.zip.stream().allMatch((entry) -> expected.contains(entry.getName()))) {
			throw new BadArchiveException("This archive holds other files than its manifest says");
		}
	}

}
