package app.steady;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * Starts Steady. The first argument chooses a command that runs without a web server;
 * without one the web application starts.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class SteadyApplication {

	public static void main(String[] args) {
		SpringApplication.run(SteadyApplication.class, args);
	}

}
