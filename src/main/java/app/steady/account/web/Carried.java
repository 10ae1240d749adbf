package app.steady.account.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A request that somebody must sign in for first: where it went, whose page it came from,
 * and all that was typed. It travels in hidden fields of the form that asks to sign in,
 * and is stored nowhere.
 *
 * @param path where it was sent; always on this site
 * @param owner whose page the form stood on; empty if it was written signed out
 * @param fields what it held; empty if it only wanted to read
 */
record Carried(String path, Optional<UUID> owner, MultiValueMap<String, String> fields) {

	static final String PATH = "carried-path";

	/**
	 * Which help the words themselves call for, said by whoever passed the request on.
	 */
	static final String FIRST_HELP = "firstHelp";

	static final String FIELD = "carried.";

	/** What is sent below a page of settings belongs to that page. */
	private static final Pattern SETTING = Pattern.compile("(/account(?:/[^/]*)?)(?:/.*)?");

	/** What is never put into a page again. */
	private static final Set<String> SECRETS = Set.of("_csrf", "former", "code");

	private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\w/.-]*");

	/**
	 * What this request carries already, or else the request that was interrupted. A link
	 * carries nothing: whoever made it would put words into the reader's journal.
	 */
	static Carried of(HttpServletRequest request) {
		boolean sent = "POST".equals(request.getMethod());
		String path = sent ? request.getParameter(PATH) : null;
		if (path != null) {
			return read(path, request.getParameterMap(), FIELD);
		}
		Object interrupted = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
		if (interrupted == null) {
			return nothing();
		}
		return read(interrupted.toString(), sent ? request.getParameterMap() : Map.of(), "");
	}

	/** Only a way back to a page of this site; nothing if it leads elsewhere. */
	static Carried to(String path) {
		return read(path, Map.of(), "");
	}

	static Carried nothing() {
		return new Carried("", Optional.empty(), new LinkedMultiValueMap<>());
	}

	private static Carried read(String path, Map<String, String[]> parameters, String prefix) {
		if (!OWN_PATH.matcher(path).matches()) {
			return nothing();
		}
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		parameters.forEach((name, values) -> {
			if (name.startsWith(prefix) && !isSecret(name.substring(prefix.length()))) {
				fields.put(name.substring(prefix.length()), List.of(values));
			}
		});
		return new Carried(path, ownerOf(fields), fields);
	}

	private static boolean isSecret(String name) {
		return SECRETS.contains(name) || name.startsWith("passphrase");
	}

	private static Optional<UUID> ownerOf(MultiValueMap<String, String> fields) {
		String owner = fields.getFirst("owner");
		try {
			return (owner == null || owner.isEmpty()) ? Optional.empty() : Optional.of(UUID.fromString(owner));
		}
		catch (IllegalArgumentException ex) {
			return Optional.of(new UUID(0, 0));
		}
	}

	/**
	 * Whether there is text that would be lost. A setting is chosen again by whoever has
	 * signed in.
	 */
	public boolean isText() {
		return !this.fields.isEmpty() && !isSetting();
	}

	/** What a person wrote, to be read and copied; empty if that was nothing. */
	public String words() {
		return isText() ? String.join("\n", this.fields.getOrDefault("text", List.of())).strip() : "";
	}

	/** The page to go on with if nothing is to be kept. */
	String page() {
		return isSetting() ? SETTING.matcher(this.path).replaceFirst("$1") : this.path;
	}

	private boolean isSetting() {
		return SETTING.matcher(this.path).matches();
	}

	public boolean isEmpty() {
		return this.path.isEmpty();
	}

}
