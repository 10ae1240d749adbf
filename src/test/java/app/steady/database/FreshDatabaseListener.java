package app.steady.database;

import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Gives each test class a migrated database of its own. */
class FreshDatabaseListener implements TestExecutionListener, Ordered {

	@Override
	public void beforeTestClass(TestContext test) {
		ApplicationContext context = test.getApplicationContext();
		ObjectProvider<FreshDataSource> database = context.getBeanProvider(FreshDataSource.class);
		database.ifAvailable((fresh) -> {
			fresh.renew();
			context.getBean(Flyway.class).migrate();
		});
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 1;
	}

}
