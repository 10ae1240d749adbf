package app.steady.web.error;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A form with words in it that was sent and could not be answered. Going back in the
 * browser doesn't bring them back everywhere, so the page about the fault holds them.
 *
 * @param path where it was sent
 * @param words what a person wrote
 * @param fields all that was sent but passphrase and code, to be sent once more
 */
record Unsent(String path, String words, Map<String, String[]> fields) {

	static Optional<Unsent> of(HttpServletRequest request) {
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		if (path == null || !"POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))) {
			return Optional.empty();
		}
		Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
		fields.remove("passphrase");
		fields.remove("code");
		String[] words = fields.getOrDefault("text", fields.getOrDefault("carried.text", new String[] { "" }));
		return words[0].isBlank() ? Optional.empty() : Optional.of(new Unsent(path.toString(), words[0], fields));
	}

}
