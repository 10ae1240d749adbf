package app.steady.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;

/** Sends visitors to the site; a test takes it as a parameter. */
public final class Visitors {

	private final Browser browser;

	private final List<Visitor> all = new ArrayList<>();

	Visitors(Browser browser) {
		this.browser = browser;
	}

	/** A new visitor with a phone. */
	public Visitor to(String origin) {
		return to(origin, View.PHONE);
	}

	/** A new visitor who looks at the site in a certain way. */
	public Visitor to(String origin, View view) {
		Visitor visitor = new Visitor(origin, view, this.browser.newContext(view.options()));
		this.all.add(visitor);
		return visitor;
	}

	List<Visitor> all() {
		return this.all;
	}

}
