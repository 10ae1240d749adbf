package app.steady;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Steady. The first argument chooses a command that runs without a web server;
 * without one the web application starts.
 */
@SpringBootApplication
public class SteadyApplication {

	public static void main(String[] args) {
		SpringApplication.run(SteadyApplication.class, args);
	}

}
