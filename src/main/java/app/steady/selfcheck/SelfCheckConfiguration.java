package app.steady.selfcheck;

import app.steady.library.Library;
import app.steady.web.Door;
import app.steady.web.Doors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class SelfCheckConfiguration {

	@Bean
	SelfCheck selfCheck(Library library) {
		return SelfCheck.load(library);
	}

	@Bean
	Doors selfCheckDoors() {
		return Doors.of(Door.of(Door.Guard.ANYONE_WITHOUT_TOKEN, HttpMethod.POST, "/self-check"));
	}

}
