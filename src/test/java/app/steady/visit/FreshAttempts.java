package app.steady.visit;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Forgets before each test what earlier ones have tried: for the clock that stands still
 * all of them happen at once, and from one address.
 */
class FreshAttempts implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext test) {
		SpringExtension.getApplicationContext(test).getBean(JdbcClient.class).sql("delete from attempt").update();
	}

}
