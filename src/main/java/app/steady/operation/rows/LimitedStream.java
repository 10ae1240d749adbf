package app.steady.operation.rows;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that come through and stops at the first that is too many. */
class LimitedStream extends FilterInputStream {

	private final long limit;

	private long count;

	LimitedStream(InputStream in, long limit) {
		super(in);
		this.limit = limit;
	}

	long count() {
		return this.count;
	}

	@Override
	public int read() throws IOException {
		int read = this.in.read();
		count((read < 0) ? 0 : 1);
		return read;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		int read = this.in.read(bytes, from, length);
		count(Math.max(read, 0));
		return read;
	}

	private void count(int read) {
		this.count += read;
		if (this.count > this.limit) {
			throw new IllegalArgumentException("There are more bytes than announced");
		}
	}

}
