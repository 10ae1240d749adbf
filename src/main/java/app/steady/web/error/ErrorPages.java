package app.steady.web.error;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.steady.web.Press;
import app.steady.web.SecurityHeaders;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * One finished page for each kind of error, printed at start; and one with a person's
 * words, where a fault of ours has kept them from being kept.
 */
@Component
class ErrorPages {

	private static final List<Integer> STATUSES = List.of(400, 403, 404, 405, 409, 413, 429, 500, 503);

	private final TreeMap<Integer, byte[]> pages = new TreeMap<>();

	private final Press press;

	private final SecurityHeaders headers;

	ErrorPages(Press press, SecurityHeaders headers) {
		this.press = press;
		this.headers = headers;
		STATUSES.forEach((status) -> this.pages.put(status,
				press.print("error/" + status, Map.of("status", status)).getBytes(StandardCharsets.UTF_8)));
	}

	/** Writes the page; a status without one of its own gets that of its class. */
	void write(int status, HttpServletResponse response) throws IOException {
		write(status, this.pages.getOrDefault(status, this.pages.get((status < 500) ? 400 : 500)), response);
	}

	/** Gives words back that could not be kept. */
	void write(int status, Unsent unsent, HttpServletResponse response) throws IOException {
		String page = this.press.print("error/unsent", Map.of("unsent", unsent));
		write(status, page.getBytes(StandardCharsets.UTF_8), response);
	}

	private void write(int status, byte[] page, HttpServletResponse response) throws IOException {
		this.headers.writePersonal(response);
		response.setStatus(status);
		response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
		response.setContentLength(page.length);
		response.getOutputStream().write(page);
	}

}
