package app.steady.browser;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningSite
class LostVisitorTests {

	@LocalServerPort
	int port;

	static Stream<View> views() {
		return Stream.of(View.PHONE, View.PHONE.inTheDark(), View.DESK, View.DESK.inTheDark(),
				View.PHONE.withoutScripts());
	}

	@ParameterizedTest
	@MethodSource("views")
	void meetsAPageOfOurs(View view, Visitors visitors) {
		Visitor visitor = visitors.to("http://localhost:" + this.port, view);
		assertThat(visitor.open("/nowhere").status()).isEqualTo(404);
		assertThat(visitor.page().locator("h1").innerText()).isNotBlank();
		assertThat(visitor.context().cookies()).isEmpty();
		if (view.scripts()) {
			Axe.findsNothing(visitor);
		}
	}

}
