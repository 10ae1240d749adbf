package app.steady.account.web;

import app.steady.web.Door;
import app.steady.web.Door.Guard;
import app.steady.web.Doors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class AccountWebConfiguration {

	@Bean
	Doors settingWays() {
		return Doors.of(Door.of(Guard.OWNER, "/account/consent"), Door.of(Guard.OWNER, "/account/zone"),
				Door.of(Guard.OWNER_AGAIN, "/account/delete"));
	}

	@Bean
	Doors accountWays() {
		return Doors.of(Door.of(Guard.ANYONE_WITHOUT_TOKEN, "/join"), Door.of(Guard.ANYONE_WITHOUT_TOKEN, "/sign-in"),
				Door.of(Guard.ANYONE_WITHOUT_TOKEN, HttpMethod.POST, "/join/carrying"),
				Door.of(Guard.ANYONE_WITHOUT_TOKEN, HttpMethod.POST, "/sign-in/carrying"),
				Door.of(Guard.ANYONE_WITHOUT_TOKEN, HttpMethod.POST, "/sign-out"), Door.of(Guard.OWNER, "/account"),
				Door.of(Guard.OWNER, HttpMethod.POST, "/account/again"));
	}

	@Bean
	Doors deviceWays() {
		return Doors.of(Door.of(Guard.OWNER_AGAIN, "/account/devices/**"),
				Door.of(Guard.ANYONE_WITHOUT_TOKEN, HttpMethod.POST, "/lock"),
				Door.of(Guard.ANYONE, HttpMethod.GET, "/locked"));
	}

}
