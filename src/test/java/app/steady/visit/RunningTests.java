package app.steady.visit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test that visits the running application; each starts with a fresh browser. */
@RunningSteady
public abstract class RunningTests {

	@LocalServerPort
	protected int port;

	@Autowired
	protected TestClock clock;

	protected Guest guest;

	@BeforeEach
	void arrive() {
		this.guest = new Guest(this.port);
	}

	@AfterEach
	void setClockBack() {
		this.clock.reset();
	}

}
