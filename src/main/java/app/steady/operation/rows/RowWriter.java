package app.steady.operation.rows;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes rows as lines of JSON, each an array of strings and nulls. The same rows make
 * the same bytes, whichever database they come from.
 */
public final class RowWriter implements RowSink {

	private static final JsonFactory JSON = JsonFactory.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.rootValueSeparator((String) null)
		.build();

	private final List<Column> columns;

	private final MessageDigest digest;

	private final CountedStream counted;

	private final JsonGenerator json;

	private long rows;

	/**
	 * A writer for the rows of one table.
	 * @param table the table
	 * @param out gets the lines and stays open
	 */
	public RowWriter(Table table, OutputStream out) {
		this.columns = table.columns();
		this.digest = sha256();
		this.counted = new CountedStream(new DigestOutputStream(out, this.digest));
		this.json = JSON.createGenerator(ObjectWriteContext.empty(), this.counted);
	}

	@Override
	public void row(List<Object> values) {
		this.json.writeStartArray();
		for (int i = 0; i < this.columns.size(); i++) {
			this.json.writeString(this.columns.get(i).type().print(values.get(i)));
		}
		this.json.writeEndArray();
		this.json.writeRaw('\n');
		this.rows++;
	}

	/** Ends the writing and tells what was written. */
	public Contents contents() {
		this.json.close();
		return new Contents(this.rows, this.counted.count(), HexFormat.of().formatHex(this.digest.digest()));
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
