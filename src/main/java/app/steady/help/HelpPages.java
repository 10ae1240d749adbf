package app.steady.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import app.steady.web.PublicPage;
import app.steady.web.PublicPages;
import org.springframework.stereotype.Component;

/** The chooser and one page for each country. */
@Component
class HelpPages implements PublicPages {

	private final Helplines helplines;

	HelpPages(Helplines helplines) {
		this.helplines = helplines;
	}

	@Override
	public List<PublicPage> publicPages() {
		List<PublicPage> pages = new ArrayList<>();
		pages.add(page("/help", "help/chooser", this.helplines.first()));
		this.helplines.countries().forEach((country) -> pages.add(page(country.path(), "help/country", country)));
		return pages;
	}

	private PublicPage page(String path, String template, Country country) {
		List<Helpline> lines = this.helplines.of(country);
		List<Need.Section> sections = Arrays.stream(Need.values()).map((need) -> need.in(country, lines)).toList();
		return PublicPage.html(path, template,
				Map.of("country", country, "countries", this.helplines.countries(), "sections", sections));
	}

}
