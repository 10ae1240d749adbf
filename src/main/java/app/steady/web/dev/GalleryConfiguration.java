package app.steady.web.dev;

import app.steady.web.Door;
import app.steady.web.Doors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
@Profile("dev")
class GalleryConfiguration {

	@Bean
	Doors galleryDoors() {
		return Doors.of(Door.of(Door.Guard.ANYONE, HttpMethod.GET, "/dev/components"),
				Door.of(Door.Guard.ANYONE, HttpMethod.GET, "/dev/components/{status}"));
	}

}
