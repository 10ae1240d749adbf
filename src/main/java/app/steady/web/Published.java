package app.steady.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes of one public answer, plain and compressed, each with its strong ETag.
 */
record Published(String contentType, String cacheControl, Variant plain, Variant gzip) {

	record Variant(byte[] bytes, String etag) {
	}

	static Published of(String contentType, String cacheControl, byte[] bytes) {
		byte[] compressed = compress(bytes);
		return new Published(contentType, cacheControl, new Variant(bytes, '"' + Fingerprint.of(bytes) + '"'),
				new Variant(compressed, '"' + Fingerprint.of(compressed) + '"'));
	}

	private static byte[] compress(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
		try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			gzip.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
