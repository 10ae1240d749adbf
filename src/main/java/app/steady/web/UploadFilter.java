package app.steady.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads forms with a file where a module expects them, from people who are signed in, and
 * keeps the file in memory only. The container's own way would read it for anybody, and
 * could write it to the disk. Stands before the check of the form's token, which is one
 * of the fields.
 */
class UploadFilter extends OncePerRequestFilter {

	/** The largest form, file and all. */
	static final long MOST = 32L << 20;

	private static final int FIELDS = 10;

	private static final int LONGEST_FIELD = 10_000;

	/** How much is read in vain, so that the browser waits for the answer. */
	private static final long PATIENCE = 256L << 20;

	private final List<UploadPath> paths;

	private final UploadMemory memory = new UploadMemory(48);

	UploadFilter(List<UploadPath> paths) {
		this.paths = List.copyOf(paths);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = request.getContentType();
		return !"POST".equals(request.getMethod()) || type == null || !type.startsWith("multipart/form-data")
				|| this.paths.stream().noneMatch((path) -> path.path().equals(request.getRequestURI()));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (SecurityContextHolder.getContext().getAuthentication() == null) {
			readInVain(request);
			chain.doFilter(request, response);
			return;
		}
		try (UploadMemory.Share share = this.memory.share()) {
			Upload upload = readOrRefuse(request, response, share);
			if (upload != null) {
				chain.doFilter(upload, response);
			}
		}
	}

	private static Upload readOrRefuse(HttpServletRequest request, HttpServletResponse response,
			UploadMemory.Share share) throws IOException {
		try {
			return read(request, share);
		}
		catch (UploadMemory.NoRoomException ex) {
			refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
		catch (FileUploadException | FileUploadIOException | MultipartStream.MalformedStreamException ex) {
			boolean large = ex instanceof SizeException || ex.getCause() instanceof SizeException;
			refuse(request, response,
					large ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST);
		}
		return null;
	}

	private static Upload read(HttpServletRequest request, UploadMemory.Share share)
			throws FileUploadException, IOException {
		FileUpload reader = new FileUpload();
		reader.setSizeMax(MOST);
		FileItemIterator parts = reader.getItemIterator(new ServletRequestContext(request));
		Map<String, String[]> fields = new LinkedHashMap<>();
		byte[] file = new byte[0];
		for (int count = 0; parts.hasNext(); count++) {
			FileItemStream part = parts.next();
			if (count == FIELDS) {
				throw new FileUploadException("Too many parts");
			}
			if (part.isFormField()) {
				fields.putIfAbsent(part.getFieldName(), new String[] { text(part) });
			}
			else {
				file = share.read(part.openStream());
			}
		}
		return new Upload(request, fields, file);
	}

	private static String text(FileItemStream part) throws FileUploadException, IOException {
		byte[] bytes = part.openStream().readNBytes(LONGEST_FIELD + 1);
		if (bytes.length > LONGEST_FIELD) {
			throw new FileUploadException("A field is too long");
		}
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
			throws IOException {
		readInVain(request);
		response.sendError(status);
	}

	private static void readInVain(HttpServletRequest request) throws IOException {
		InputStream in = request.getInputStream();
		byte[] buffer = new byte[8192];
		long left = PATIENCE;
		for (int count = in.read(buffer); count >= 0 && left > 0; count = in.read(buffer)) {
			left -= count;
		}
	}

}
