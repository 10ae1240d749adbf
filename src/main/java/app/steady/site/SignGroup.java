package app.steady.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import app.steady.library.Article;
import app.steady.library.Library;
import app.steady.library.Step;
import app.steady.signs.Catalogue;
import app.steady.signs.Group;
import app.steady.signs.Sign;

/**
 * All signs of one group, as the page about the check shows them.
 *
 * @param group the group
 * @param signs its signs
 */
record SignGroup(Group group, List<Row> signs) {

	static List<SignGroup> all(Catalogue catalogue, Library library) {
		return Arrays.stream(Group.values()).map((group) -> of(group, catalogue, library)).toList();
	}

	private static SignGroup of(Group group, Catalogue catalogue, Library library) {
		return new SignGroup(group,
				catalogue.signs()
					.stream()
					.filter((sign) -> sign.group() == group)
					.map((sign) -> new Row(sign, library.articles().find(sign.article()).orElse(null),
							library.steps().find(sign.step()).orElse(null)))
					.toList());
	}

	public String id() {
		return this.group.name().toLowerCase(Locale.ROOT);
	}

	public String title() {
		return switch (this.group) {
			case NEEDING -> "Signs of needing";
			case MISSING -> "Signs of missing";
			case CRISIS -> "Words that bring help to the page";
		};
	}

	public List<FigureRow> rows(Told told) {
		return this.signs.stream().map((row) -> told.row(row.sign())).toList();
	}

	record Row(Sign sign, Article article, Step step) {

		public String meaning() {
			return curly(this.sign.meaning());
		}

		public List<String> examples() {
			return this.sign.examples().stream().map(Row::curly).toList();
		}

		private static String curly(String text) {
			return text.replace('\'', '’');
		}

	}

}
