package app.steady.journal.web;

import app.steady.web.Door;
import app.steady.web.Door.Guard;
import app.steady.web.Doors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class JournalWebConfiguration {

	@Bean
	Doors journalWays() {
		return Doors.of(Door.of(Guard.ANYONE, "/write"),
				Door.of(Guard.ANYONE_WITHOUT_TOKEN, HttpMethod.POST, "/write/start"),
				Door.of(Guard.ANYONE, HttpMethod.POST, "/write/draft"), Door.of(Guard.OWNER, "/write/draft/**"),
				Door.of(Guard.OWNER, "/journal"), Door.of(Guard.OWNER, "/journal/**"));
	}

}
