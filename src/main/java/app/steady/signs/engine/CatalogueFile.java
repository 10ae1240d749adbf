package app.steady.signs.engine;

import java.util.List;

import app.steady.signs.Group;
import app.steady.signs.Sign;
import app.steady.signs.pattern.Line;

/** {@code catalogue.yml}: the signs, and the rule files that belong to the book. */
record CatalogueFile(int version, List<String> rules, List<Entry> signs) {

	CatalogueFile {
		if (version < 1) {
			throw new IllegalArgumentException("'version' must be 1 or more");
		}
		Required.atLeast(1, rules, "rules");
		Required.atLeast(1, signs, "signs");
	}

	record Entry(Line id, Group group, String name, String meaning, List<String> examples, String article,
			String step) {

		Entry {
			Required.text(id, "id");
			Required.text(group, "group");
			Required.text(name, "name");
			Required.text(meaning, "meaning");
			Required.text(article, "article");
			Required.text(step, "step");
			Required.atLeast(2, examples, "examples");
		}

		Sign sign() {
			return new Sign(this.id.text(), this.group, this.name, this.meaning, this.examples, this.article,
					this.step);
		}

	}

}
