package app.steady.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.steady.library.Library;
import app.steady.library.Markdown;
import app.steady.signs.Catalogue;
import app.steady.signs.figures.Figures;
import app.steady.web.content.ContentFile;
import app.steady.web.PublicPage;
import app.steady.web.PublicPages;
import app.steady.web.StoredFields;
import org.springframework.stereotype.Component;

/** The start page and the pages that say what Steady is and does. */
@Component
class SitePages implements PublicPages {

	private static final List<String> PLAIN = List.of("about", "leaving");

	private static final int FIRST_ARTICLES = 4;

	private final Library library;

	private final Markdown markdown;

	private final Catalogue catalogue;

	private final List<StoredFields> stored;

	SitePages(Library library, Markdown markdown, Catalogue catalogue, List<StoredFields> stored) {
		this.library = library;
		this.markdown = markdown;
		this.catalogue = catalogue;
		this.stored = stored.stream().sorted(Comparator.comparing(StoredFields::module)).toList();
	}

	@Override
	public List<PublicPage> publicPages() {
		List<PublicPage> pages = new ArrayList<>();
		pages.add(PublicPage.html("/", "site/start",
				Map.of("articles", this.library.articles().all().stream().limit(FIRST_ARTICLES).toList())));
		PLAIN.forEach((name) -> pages.add(page(name, "site/page", Map.of())));
		pages.add(page("privacy", "site/privacy", Map.of("stored", this.stored)));
		pages.add(page("how-the-check-works", "site/check",
				CheckPage.model(this.catalogue, this.library, Figures.load())));
		return pages;
	}

	private PublicPage page(String name, String template, Map<String, Object> more) {
		Page page = Page.read(ContentFile.of("pages/" + name + ".md"), this.markdown);
		Map<String, Object> model = new HashMap<>(more);
		model.put("page", page);
		return PublicPage.html(page.path(), template, model);
	}

}
