package app.steady.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/** The site's own style sheet, scripts and icon; templates ask for their addresses. */
@Component
public class Assets {

	private static final List<String> NAMES = List.of("steady.css", "steady.js", "theme.js", "write.js", "idle.js",
			"code.css", "code.js", "icon.svg");

	private final Map<String, Asset> assets = new LinkedHashMap<>();

	Assets() {
		NAMES.forEach((name) -> this.assets.put(name, read(name)));
	}

	/**
	 * Address of an asset.
	 * @throws IllegalArgumentException if there is no such asset
	 */
	public String path(String name) {
		Asset asset = this.assets.get(name);
		if (asset == null) {
			throw new IllegalArgumentException("No asset is called " + name);
		}
		return asset.path();
	}

	Iterable<Asset> all() {
		return this.assets.values();
	}

	private static Asset read(String name) {
		try {
			byte[] bytes = new ClassPathResource("assets/" + name).getContentAsByteArray();
			MediaType type = MediaTypeFactory.getMediaType(name).orElseThrow();
			return new Asset("/assets/" + Fingerprint.of(bytes) + "/" + name, type, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Asset " + name + " cannot be read", ex);
		}
	}

}
