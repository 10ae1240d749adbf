package app.steady;

import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Lets {@link SpringContexts} see every context that a test class uses. */
class SpringContextsListener implements TestExecutionListener, Ordered {

	private static final SpringContexts CONTEXTS = new SpringContexts();

	@Override
	public void prepareTestInstance(TestContext test) {
		CONTEXTS.used(test.getApplicationContext(), test.getTestClass());
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
