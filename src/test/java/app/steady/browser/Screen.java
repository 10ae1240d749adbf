package app.steady.browser;

import java.util.function.Function;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/**
 * Base of the page objects. Arriving on a screen checks it, so a journey cannot pass over
 * a fault it does not look at.
 */
public abstract class Screen {

	private final Visitor visitor;

	protected Screen(Visitor visitor) {
		this.visitor = visitor;
		visitor.check();
	}

	/** The screen's first heading. */
	public String heading() {
		return page().locator("h1").innerText();
	}

	/** What a person reads in the page. */
	public String text() {
		return page().locator("main").innerText();
	}

	/** Follows a link of this name. */
	public <S extends Screen> S follow(String link, Function<Visitor, S> next) {
		page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true)).click();
		return next.apply(this.visitor);
	}

	/** Presses a button of this name. */
	public <S extends Screen> S press(String button, Function<Visitor, S> next) {
		page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
		return next.apply(this.visitor);
	}

	protected Locator field(String label) {
		return page().getByLabel(label, new GetByLabelOptions().setExact(true));
	}

	protected Page page() {
		return this.visitor.page();
	}

	protected Visitor visitor() {
		return this.visitor;
	}

}
