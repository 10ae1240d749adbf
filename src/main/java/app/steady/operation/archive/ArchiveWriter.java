package app.steady.operation.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import app.steady.operation.rows.Contents;
import app.steady.operation.rows.RowSource;
import app.steady.operation.rows.RowWriter;
import app.steady.operation.rows.Table;
import app.steady.vault.ServerSecret;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an archive. The same rows make the same bytes. */
public final class ArchiveWriter {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final String fingerprint;

	private final Optional<ServerSecret> secret;

	/**
	 * A writer.
	 * @param fingerprint of the secret that the rows were written with
	 * @param secret the secret itself, if it shall be in the archive
	 */
	public ArchiveWriter(String fingerprint, Optional<ServerSecret> secret) {
		this.fingerprint = fingerprint;
		this.secret = secret;
	}

	/**
	 * Writes all rows.
	 * @param rows the rows
	 * @param out gets the archive and stays open
	 * @return how many rows there are
	 */
	public long write(RowSource rows, OutputStream out) throws IOException, SQLException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		List<Manifest.Part> parts = new ArrayList<>();
		for (Table table : rows.tables()) {
			begin(zip, Manifest.Part.file(table.name()));
			parts.add(new Manifest.Part(table.name(), table.columns(), write(rows, table, zip)));
		}
		if (this.secret.isPresent()) {
			begin(zip, Manifest.SECRET);
			zip.write(Base64.getEncoder().encode(this.secret.get().bytes()));
		}
		begin(zip, Manifest.NAME);
		zip.write(JSON.writeValueAsBytes(new Manifest(Manifest.FORMAT, rows.version(), this.fingerprint, parts)));
		zip.finish();
		return parts.stream().mapToLong((part) -> part.contents().rows()).sum();
	}

	private static Contents write(RowSource rows, Table table, OutputStream out) throws IOException, SQLException {
		RowWriter lines = new RowWriter(table, out);
		rows.read(table, lines);
		return lines.contents();
	}

	private static void begin(ZipOutputStream zip, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(ALWAYS);
		zip.putNextEntry(entry);
	}

}
