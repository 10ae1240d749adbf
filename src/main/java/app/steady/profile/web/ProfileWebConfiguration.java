package app.steady.profile.web;

import app.steady.web.Door;
import app.steady.web.Door.Guard;
import app.steady.web.Doors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ProfileWebConfiguration {

	@Bean
	Doors profileWays() {
		return Doors.of(Door.of(Guard.OWNER, Saving.PATH), Door.of(Guard.OWNER, Saving.PATH + "/**"));
	}

	@Bean
	WebMvcConfigurer lookOfPersonalPages(QuietLook look) {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(look);
			}
		};
	}

}
