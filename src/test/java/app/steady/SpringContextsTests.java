package app.steady;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SpringContextsTests {

	private final SpringContexts contexts = new SpringContexts();

	@Test
	void mayBeSharedByAnyNumberOfTests() {
		Object shared = new Object();
		IntStream.range(0, 20).forEach((i) -> this.contexts.used(shared, String.class));
		assertThat(this.contexts.contexts()).containsExactly(shared);
	}

	@Test
	void failTheTestThatNeedsOneTooMany() {
		IntStream.range(0, SpringContexts.LIMIT).forEach((i) -> this.contexts.used(new Object(), Integer.class));
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> this.contexts.used(new Object(), String.class))
			.withMessageContaining("java.lang.String needs Spring context number 6")
			.withMessageContaining("java.lang.Integer");
	}

}
