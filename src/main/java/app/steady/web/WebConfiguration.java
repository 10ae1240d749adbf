package app.steady.web;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SteadySettings.class)
class WebConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	FilterRegistrationBean<PublishedFilter> publishedFilter(PublishedPages pages, SecurityHeaders headers) {
		FilterRegistrationBean<PublishedFilter> filter = new FilterRegistrationBean<>(
				new PublishedFilter(pages, headers));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<LeaveFilter> leaveFilter(SteadySettings settings, SecurityHeaders headers,
			ApplicationEventPublisher events) {
		FilterRegistrationBean<LeaveFilter> filter = new FilterRegistrationBean<>(
				new LeaveFilter(settings, headers, events));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

}
