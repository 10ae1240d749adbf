package app.steady.site;

import java.util.Arrays;
import java.util.List;

import app.steady.library.Article;
import app.steady.library.Library;
import app.steady.library.Step;
import app.steady.signs.Catalogue;
import app.steady.signs.Group;
import app.steady.signs.Sign;

/**
 * All signs of one group, as the page about the check shows them.
 *
 * @param title heading
 * @param signs its signs
 */
record SignGroup(String title, List<Row> signs) {

	static List<SignGroup> all(Catalogue catalogue, Library library) {
		return Arrays.stream(Group.values()).map((group) -> of(group, catalogue, library)).toList();
	}

	private static SignGroup of(Group group, Catalogue catalogue, Library library) {
		return new SignGroup(title(group),
				catalogue.signs()
					.stream()
					.filter((sign) -> sign.group() == group)
					.map((sign) -> new Row(sign, library.articles().find(sign.article()).orElse(null),
							library.steps().find(sign.step()).orElse(null)))
					.toList());
	}

	private static String title(Group group) {
		return switch (group) {
			case NEEDING -> "Signs of needing";
			case MISSING -> "Signs of missing";
			case CRISIS -> "Words that bring help to the page";
		};
	}

	record Row(Sign sign, Article article, Step step) {
	}

}
