package app.steady.web;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/**
 * Answers public pages from published bytes, in front of everything else. It reads no
 * cookie and sets none.
 */
class PublishedFilter implements Filter {

	private final PublishedPages pages;

	private final SecurityHeaders headers;

	PublishedFilter(PublishedPages pages, SecurityHeaders headers) {
		this.pages = pages;
		this.headers = headers;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest http = (HttpServletRequest) request;
		boolean head = "HEAD".equals(http.getMethod());
		Published page = (head || "GET".equals(http.getMethod())) ? this.pages.find(http.getRequestURI()) : null;
		if (page == null) {
			chain.doFilter(request, response);
			return;
		}
		answer(page, http, (HttpServletResponse) response, head);
	}

	private void answer(Published page, HttpServletRequest request, HttpServletResponse response, boolean head)
			throws IOException {
		Published.Variant variant = Accepts.gzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING)) ? page.gzip()
				: page.plain();
		this.headers.writePublic(response);
		response.setHeader(HttpHeaders.CACHE_CONTROL, page.cacheControl());
		response.setHeader(HttpHeaders.ETAG, variant.etag());
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (Accepts.same(request.getHeader(HttpHeaders.IF_NONE_MATCH), variant.etag())) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		if (variant == page.gzip()) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		response.setContentType(page.contentType());
		response.setContentLength(variant.bytes().length);
		if (!head) {
			response.getOutputStream().write(variant.bytes());
		}
	}

}
