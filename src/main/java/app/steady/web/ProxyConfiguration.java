package app.steady.web;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Behind a reverse proxy all people would seem to have its address, and whoever fails to
 * sign in would stop everybody. So proxies that the operator names, and only these, may
 * say where a request comes from. They are not asked for host, port or scheme, which the
 * operator has set.
 */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> proxies(
			@Value("${steady.proxies}") List<String> proxies) {
		return (factory) -> {
			if (!proxies.isEmpty()) {
				factory.addEngineValves(believing(proxies));
			}
		};
	}

	private static RemoteIpValve believing(List<String> proxies) {
		RemoteIpValve valve = new RemoteIpValve();
		valve.setInternalProxies(proxies.stream().map(ProxyConfiguration::network).collect(Collectors.joining(",")));
		valve.setRemoteIpHeader("X-Forwarded-For");
		valve.setProtocolHeader(null);
		return valve;
	}

	/** The valve takes a list for networks only if all have a mask. */
	private static String network(String proxy) {
		String address = proxy.strip();
		if (!address.matches("[\\p{XDigit}.:]+(/\\d{1,3})?")) {
			throw new IllegalArgumentException(
					"STEADY_PROXY names proxies by address or network, such as 192.0.2.7 or 10.1.0.0/16, and not "
							+ address);
		}
		return address.contains("/") ? address : address + (address.contains(":") ? "/128" : "/32");
	}

}
