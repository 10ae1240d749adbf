package app.steady;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the distinct Spring contexts that a run of the tests needs. Each costs more than
 * ten seconds, so one too many is a fault like any other.
 */
final class SpringContexts {

	static final int LIMIT = 5;

	private final Map<Object, Class<?>> firstUse = new IdentityHashMap<>();

	private final List<Object> order = new ArrayList<>();

	synchronized void used(Object context, Class<?> test) {
		if (this.firstUse.putIfAbsent(context, test) != null) {
			return;
		}
		this.order.add(context);
		if (this.order.size() > LIMIT) {
			throw new AssertionError(
					"%s needs Spring context number %d, but %d must do for the whole suite. The others were made for %s."
						.formatted(test.getName(), this.order.size(), LIMIT, others()));
		}
	}

	private List<String> others() {
		return this.order.stream().limit(LIMIT).map((context) -> this.firstUse.get(context).getName()).toList();
	}

	List<Object> contexts() {
		return Collections.unmodifiableList(this.order);
	}

}
