package app.steady.web;

import java.io.IOException;
import java.util.List;

import app.steady.visit.Guest;
import app.steady.visit.Visited;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Whose word is taken for where a request comes from. */
class ProxyConfigurationTests {

	private static final String AS_IT_IS = "127.0.0.1 http false localhost";

	@Test
	void nobodysByDefault() {
		assertThat(seen(List.of())).isEqualTo(AS_IT_IS);
		YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
		settings.setResources(new ClassPathResource("application.yml"));
		assertThat(settings.getObject()).containsEntry("steady.proxies", "${STEADY_PROXY:}")
			.containsEntry("server.forward-headers-strategy", "none");
	}

	@Test
	void notThatOfAnAddressWhichIsNotNamed() {
		assertThat(seen(List.of("192.0.2.7", "10.0.0.0/8", "127.0.0.2", "2001:db8::1"))).isEqualTo(AS_IT_IS);
	}

	@Test
	void thatOfAProxyButOnlyForTheAddress() {
		assertThat(seen(List.of("127.0.0.1"))).isEqualTo("198.51.100.9 http false localhost");
		assertThat(seen(List.of(" 192.0.2.7 ", "127.0.0.0/8"))).isEqualTo("198.51.100.9 http false localhost");
	}

	@Test
	void thatOfAllProxiesInARow() {
		assertThat(seen(List.of("127.0.0.1", "198.51.100.9"))).isEqualTo("203.0.113.1 http false localhost");
	}

	@Test
	void namesThatAreNoAddressStopTheStart() {
		assertThatIllegalArgumentException().isThrownBy(() -> seen(List.of("proxy.example")))
			.withMessageContaining("STEADY_PROXY");
		assertThatIllegalArgumentException().isThrownBy(() -> seen(List.of("127.0.0.1/99")));
	}

	/** What the server makes of a request with every header that proxies send. */
	private static String seen(List<String> proxies) {
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		new ProxyConfiguration().proxies(proxies).customize(factory);
		WebServer server = factory.getWebServer((context) -> context.addServlet("echo", new Echo()).addMapping("/"));
		server.start();
		try {
			Visited answer = new Guest(server.getPort()).get("/", "X-Forwarded-For", "203.0.113.1, 198.51.100.9",
					"X-Forwarded-Proto", "https", "X-Forwarded-Host", "evil.example", "X-Forwarded-Port", "444",
					"Forwarded", "for=203.0.113.2;host=evil.example;proto=https");
			return answer.body();
		}
		finally {
			server.destroy();
		}
	}

	private static final class Echo extends HttpServlet {

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			response.getWriter()
				.print("%s %s %s %s".formatted(request.getRemoteAddr(), request.getScheme(), request.isSecure(),
						request.getServerName()));
		}

	}

}
