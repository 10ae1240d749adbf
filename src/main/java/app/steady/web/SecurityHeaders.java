package app.steady.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * The one table of headers that every answer carries. Answers that are not public are
 * {@code no-store} beside it.
 */
@Component
public class SecurityHeaders implements HeaderWriter {

	private final Map<String, String> table = new LinkedHashMap<>();

	SecurityHeaders(SteadySettings settings) {
		this.table.put("Content-Security-Policy",
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
						+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
		this.table.put("Referrer-Policy", "same-origin");
		this.table.put("X-Content-Type-Options", "nosniff");
		this.table.put("X-Frame-Options", "DENY");
		this.table.put("Cross-Origin-Opener-Policy", "same-origin");
		this.table.put("Cross-Origin-Resource-Policy", "same-origin");
		this.table.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
		if (settings.secure()) {
			this.table.put("Strict-Transport-Security", "max-age=31536000");
		}
	}

	/** Sets the table on an answer that is the same for everyone. */
	public void writePublic(HttpServletResponse response) {
		this.table.forEach(response::setHeader);
	}

	/** Sets the table and {@code no-store}. */
	public void writePersonal(HttpServletResponse response) {
		writePublic(response);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		writePersonal(response);
	}

}
