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

/** One finished page for each kind of error, printed at start. */
@Component
class ErrorPages {

	private static final List<Integer> STATUSES = List.of(400, 403, 404, 405, 409, 413, 429, 500, 503);

	private final TreeMap<Integer, byte[]> pages = new TreeMap<>();

	private final SecurityHeaders headers;

	ErrorPages(Press press, SecurityHeaders headers) {
		this.headers = headers;
		STATUSES.forEach((status) -> this.pages.put(status,
				press.print("error/" + status, Map.of("status", status)).getBytes(StandardCharsets.UTF_8)));
	}

	/** Writes the page; a status without one of its own gets that of its class. */
	void write(int status, HttpServletResponse response) throws IOException {
		byte[] page = this.pages.getOrDefault(status, this.pages.get((status < 500) ? 400 : 500));
		this.headers.writePersonal(response);
		response.setStatus(status);
		response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
		response.setContentLength(page.length);
		response.getOutputStream().write(page);
	}

}
