package app.steady.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Locking a browser that somebody else is about to hold. */
class LockJourneyTests extends SiteTests {

	/** That the browser does bring pages back from memory is proved where leaving is. */
	@Test
	void nothingComesBackFromMemoryAfterLocking(Visitors visitors) {
		Visitor visitor = joined(visitors, View.DESK, newName());
		Page page = visitor.page();
		visitor.open("/about");
		page.evaluate("window.remembered = true");
		visitor.open("/journal");
		new PlainScreen(visitor).press("Lock", PlainScreen::new);
		page.waitForURL("**/locked?page=/journal");
		page.evaluate("void setTimeout(() => history.go(-2))");
		page.waitForFunction("location.pathname === '/about' && window.remembered === undefined");
	}

}
