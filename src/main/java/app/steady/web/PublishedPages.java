package app.steady.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Every public answer of the site, rendered and compressed once, at start. */
@Component
class PublishedPages {

	private static final String PAGE = "public, max-age=60";

	private static final String ASSET = "public, max-age=31536000, immutable";

	private final Map<String, Published> pages = new HashMap<>();

	PublishedPages(List<PublicPages> modules, Press press, Assets assets) {
		assets.all().forEach((asset) -> add(asset.path(), asset.type(), ASSET, asset.bytes()));
		for (PublicPages module : modules) {
			for (PublicPage page : module.publicPages()) {
				byte[] bytes = press.print(page.template(), page.model()).getBytes(StandardCharsets.UTF_8);
				add(page.path(), page.type(), PAGE, bytes);
			}
		}
	}

	/** The answer at exactly this path, or null. */
	Published find(String path) {
		return this.pages.get(path);
	}

	private void add(String path, MediaType type, String cacheControl, byte[] bytes) {
		String contentType = new MediaType(type, StandardCharsets.UTF_8).toString();
		if (this.pages.put(path, Published.of(contentType, cacheControl, bytes)) != null) {
			throw new IllegalStateException("Two public pages stand at " + path);
		}
	}

}
