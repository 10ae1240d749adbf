package app.steady.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands {@link Visitors} to tests and, when a test is over, checks what every visitor met
 * on the way. A failed test leaves pictures in {@code target/screenshots}.
 */
public class Browsing implements ParameterResolver, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(Browsing.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == Visitors.class;
	}

	@Override
	public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
		Chromium chromium = test.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Chromium.class, (type) -> new Chromium(), Chromium.class);
		return store(test).computeIfAbsent(Visitors.class, (type) -> new Visitors(chromium.browser()), Visitors.class);
	}

	@Override
	public void afterEach(ExtensionContext test) {
		Visitors visitors = store(test).remove(Visitors.class, Visitors.class);
		if (visitors == null) {
			return;
		}
		try {
			if (test.getExecutionException().isPresent()) {
				String name = test.getRequiredTestClass().getSimpleName() + "."
						+ test.getRequiredTestMethod().getName();
				visitors.all().forEach((visitor) -> visitor.picture(name));
			}
			visitors.all().forEach(Visitor::check);
		}
		finally {
			visitors.all().forEach(Visitor::close);
		}
	}

	private static Store store(ExtensionContext test) {
		return test.getStore(NAMESPACE);
	}

}
