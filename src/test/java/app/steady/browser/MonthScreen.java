package app.steady.browser;

import java.util.List;

/** The entries of a month. */
final class MonthScreen extends Screen {

	MonthScreen(Visitor visitor) {
		super(visitor);
	}

	List<String> entries() {
		return page().locator(".entry-list li").allInnerTexts();
	}

	EntryScreen openFirst() {
		page().locator(".entry-list a").first().click();
		return new EntryScreen(visitor());
	}

}
