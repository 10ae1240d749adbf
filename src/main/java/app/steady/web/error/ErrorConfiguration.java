package app.steady.web.error;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.RequestRejectedHandler;

@Configuration(proxyBeanMethods = false)
class ErrorConfiguration {

	@Bean
	FilterRegistrationBean<FaultFilter> faults() {
		FilterRegistrationBean<FaultFilter> filter = new FilterRegistrationBean<>(new FaultFilter());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return filter;
	}

	/**
	 * Answers a refused request directly: its error dispatch would be refused as well.
	 */
	@Bean
	RequestRejectedHandler refusedRequests(ErrorPages pages) {
		return (request, response, ex) -> pages.write(HttpServletResponse.SC_BAD_REQUEST, response);
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> brokenRequests(ErrorPages pages) {
		return (factory) -> factory.addContextCustomizers((context) -> {
			StandardHost host = (StandardHost) context.getParent();
			host.setErrorReportValveClass(BrokenRequestValve.class.getName());
			host.getPipeline().addValve(new BrokenRequestValve(pages));
		});
	}

}
