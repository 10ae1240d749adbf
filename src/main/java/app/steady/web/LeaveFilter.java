package app.steady.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * {@code /leave}: out, at once, before the database is asked anything. The cookie is
 * expired and with it the only key; the device row goes afterwards, best effort.
 */
class LeaveFilter implements Filter {

	private final SteadySettings settings;

	private final SecurityHeaders headers;

	private final ApplicationEventPublisher events;

	LeaveFilter(SteadySettings settings, SecurityHeaders headers, ApplicationEventPublisher events) {
		this.settings = settings;
		this.headers = headers;
		this.events = events;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest http = (HttpServletRequest) request;
		if (!"/leave".equals(http.getRequestURI())) {
			chain.doFilter(request, response);
			return;
		}
		HttpServletResponse answer = (HttpServletResponse) response;
		this.headers.writePersonal(answer);
		if (isPrefetch(http)) {
			answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return;
		}
		leave(answer);
		cookie(http).ifPresent((value) -> this.events.publishEvent(new Left(value)));
	}

	private void leave(HttpServletResponse response) throws IOException {
		ResponseCookie expired = ResponseCookie.from(this.settings.cookieName(), "")
			.path("/")
			.maxAge(0)
			.secure(this.settings.secure())
			.httpOnly(true)
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, expired.toString());
		response.setHeader("Clear-Site-Data", "\"storage\"");
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader(HttpHeaders.LOCATION, this.settings.leaveTarget().toString());
		response.flushBuffer();
	}

	private static boolean isPrefetch(HttpServletRequest request) {
		return Stream.of("Sec-Purpose", "Purpose", "X-Moz")
			.map(request::getHeader)
			.anyMatch((value) -> value != null && value.startsWith("prefetch"));
	}

	private Optional<String> cookie(HttpServletRequest request) {
		Cookie[] cookies = (request.getCookies() != null) ? request.getCookies() : new Cookie[0];
		return Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(this.settings.cookieName()))
			.map(Cookie::getValue)
			.findFirst();
	}

}
