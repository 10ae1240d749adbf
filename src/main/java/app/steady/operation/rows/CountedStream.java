package app.steady.operation.rows;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts the bytes that go through. */
class CountedStream extends FilterOutputStream {

	private long count;

	CountedStream(OutputStream out) {
		super(out);
	}

	long count() {
		return this.count;
	}

	@Override
	public void write(int b) throws IOException {
		this.out.write(b);
		this.count++;
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		this.out.write(bytes, from, length);
		this.count += length;
	}

}
