package app.steady.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.steady.library.Library;
import app.steady.signs.Catalogue;
import app.steady.signs.figures.Figures;

/** What the page about the check shows besides its text. */
final class CheckPage {

	private CheckPage() {
	}

	/**
	 * Every sign, and what was measured.
	 * @param figures empty if the program was put together without measuring; figures of
	 * other rules are left out as well
	 */
	static Map<String, Object> model(Catalogue catalogue, Library library, Optional<Figures> figures) {
		List<Told> told = Told.all(figures.filter((found) -> found.version() == catalogue.version()));
		return Map.of("groups", SignGroup.all(catalogue, library), "told", told, "entries",
				told.stream().mapToInt((manner) -> manner.measured().entries()).sum(), "signs",
				catalogue.signs().size(), "version", catalogue.version());
	}

}
