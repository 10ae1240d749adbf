package app.steady.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * The memory that uploads may take, all of them together. What does not fit is refused
 * and takes none.
 */
class UploadMemory {

	private static final int PIECE = 1 << 20;

	private final Semaphore pieces;

	UploadMemory(int megabytes) {
		this.pieces = new Semaphore(megabytes);
	}

	Share share() {
		return new Share();
	}

	/** What one upload holds, until it is closed. */
	final class Share implements AutoCloseable {

		private int held;

		/**
		 * Reads to the end.
		 * @throws NoRoomException if others take too much at this moment
		 */
		byte[] read(InputStream in) throws IOException {
			List<byte[]> all = new ArrayList<>();
			byte[] piece;
			do {
				take();
				piece = in.readNBytes(PIECE);
				all.add(piece);
			}
			while (piece.length == PIECE);
			ByteBuffer joined = ByteBuffer.allocate((all.size() - 1) * PIECE + piece.length);
			all.forEach(joined::put);
			return joined.array();
		}

		private void take() {
			if (!UploadMemory.this.pieces.tryAcquire()) {
				throw new NoRoomException();
			}
			this.held++;
		}

		@Override
		public void close() {
			UploadMemory.this.pieces.release(this.held);
			this.held = 0;
		}

	}

	/** Others bring files at this very moment. */
	static final class NoRoomException extends RuntimeException {

		NoRoomException() {
			super("No room for an upload", null, false, false);
		}

	}

}
