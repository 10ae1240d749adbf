package app.steady;

import java.util.Arrays;
import java.util.List;

import app.steady.operation.Commands;
import app.steady.signs.CheckCommand;
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
		String first = (args.length > 0) ? args[0] : "--";
		if (first.startsWith("--")) {
			SpringApplication.run(SteadyApplication.class, args);
		}
		else {
			System.exit(command(first, Arrays.asList(args).subList(1, args.length)));
		}
	}

	static int command(String name, List<String> args) {
		if (name.equals("check")) {
			return CheckCommand.run(args, System.in, System.out, System.err);
		}
		return Commands.run(name, args, System.out, System.err);
	}

}
