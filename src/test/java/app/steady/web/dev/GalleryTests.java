package app.steady.web.dev;

import app.steady.web.Doors;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** What has no door does not exist. */
class GalleryTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(GalleryConfiguration.class, GalleryController.class);

	@Test
	void absentWithoutProfile() {
		this.application.run(
				(context) -> assertThat(context).doesNotHaveBean(Doors.class).doesNotHaveBean(GalleryController.class));
	}

	@Test
	void openInProfileDev() {
		this.application.withPropertyValues("spring.profiles.active=dev")
			.run((context) -> assertThat(context).hasSingleBean(Doors.class).hasSingleBean(GalleryController.class));
	}

}
