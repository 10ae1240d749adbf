package app.steady.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request that brings a file. It gives the fields that stand beside the file as if the
 * form had been sent without one.
 */
public final class Upload extends HttpServletRequestWrapper {

	private static final String FILE = Upload.class.getName();

	private final Map<String, String[]> fields;

	Upload(HttpServletRequest request, Map<String, String[]> fields, byte[] file) {
		super(request);
		this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
		request.setAttribute(FILE, file);
	}

	/** The file that came with a request; no bytes if none did. */
	public static byte[] file(HttpServletRequest request) {
		return (request.getAttribute(FILE) instanceof byte[] file) ? file : new byte[0];
	}

	@Override
	public String getParameter(String name) {
		String[] values = this.fields.get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public String[] getParameterValues(String name) {
		return this.fields.get(name);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return this.fields;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.fields.keySet());
	}

}
