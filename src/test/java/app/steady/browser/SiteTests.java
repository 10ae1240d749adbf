package app.steady.browser;

import java.util.concurrent.atomic.AtomicInteger;

import app.steady.visit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test that walks through the running site. */
@RunningSite
abstract class SiteTests {

	private static final AtomicInteger COUNT = new AtomicInteger();

	@LocalServerPort
	int port;

	@Autowired
	TestClock clock;

	@AfterEach
	void setClockBack() {
		this.clock.reset();
	}

	String origin() {
		return "http://localhost:" + this.port;
	}

	/** A name that nobody has. */
	static String newName() {
		return "Walker " + COUNT.incrementAndGet();
	}

	/** Somebody who looks at the site in this way. */
	Visitor visitor(Visitors visitors, View view) {
		return visitors.to(origin(), view);
	}

	/** Somebody who has just joined. */
	Visitor joined(Visitors visitors, View view, String name) {
		Visitor visitor = visitor(visitors, view);
		visitor.open("/join");
		new JoinScreen(visitor).join(name, PlainScreen::new).follow("Later", MonthScreen::new);
		return visitor;
	}

}
