package app.steady.operation.rows;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads what {@link RowWriter} wrote. */
public final class RowReader implements AutoCloseable {

	private static final int LONGEST_VALUE = 32 << 20;

	private static final JsonFactory JSON = JsonFactory.builder()
		.streamReadConstraints(
				StreamReadConstraints.builder().maxStringLength(LONGEST_VALUE).maxNestingDepth(1).build())
		.build();

	private final List<Column> columns;

	private final MessageDigest digest = RowWriter.sha256();

	private final LimitedStream limited;

	private final JsonParser json;

	/**
	 * A reader for the rows of one table.
	 * @param table the table
	 * @param in the lines
	 * @param limit how many bytes there may be
	 */
	public RowReader(Table table, InputStream in, long limit) {
		this.columns = table.columns();
		this.limited = new LimitedStream(in, limit);
		this.json = JSON.createParser(ObjectReadContext.empty(), new DigestInputStream(this.limited, this.digest));
	}

	/**
	 * Reads to the end.
	 * @param sink gets the rows
	 * @return what was read
	 * @throws IllegalArgumentException if these are not rows of the table, or too much
	 */
	public Contents read(RowSink sink) throws SQLException, IOException {
		long rows = 0;
		for (JsonToken token = this.json.nextToken(); token != null; token = this.json.nextToken()) {
			expect(token == JsonToken.START_ARRAY);
			sink.row(row());
			rows++;
		}
		return new Contents(rows, this.limited.count(), HexFormat.of().formatHex(this.digest.digest()));
	}

	@Override
	public void close() {
		this.json.close();
	}

	private List<Object> row() {
		List<Object> values = new ArrayList<>(this.columns.size());
		for (Column column : this.columns) {
			JsonToken token = this.json.nextToken();
			expect(token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NULL);
			values.add(column.type().parse((token == JsonToken.VALUE_NULL) ? null : this.json.getString()));
		}
		expect(this.json.nextToken() == JsonToken.END_ARRAY);
		return Collections.unmodifiableList(values);
	}

	private static void expect(boolean sound) {
		if (!sound) {
			throw new IllegalArgumentException("This is no row of the table");
		}
	}

}
