package app.steady.operation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.steady.account.SecretFile;
import app.steady.operation.database.DatabaseSettings;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The commands that work on the database without a web server. They read the settings
 * that the server reads, and nothing else of it starts.
 */
public final class Commands {

	private static final String USAGE = """
			Usage: java -jar steady.jar [command]

			Without a command Steady serves. These do their work without a server, and end:

			  check                           finds signs in entries; see check --help
			  backup <file> [--with-secret]   writes all that is stored into one new file
			  restore <file>                  fills an empty database from such a file
			  move                            copies all from the data folder to the PostgreSQL
			                                  database of the settings SPRING_DATASOURCE_...
			  compact                         removes what deleted rows left in the database
			  help                            prints this

			They read the same settings as the server. Steady on a data folder must be stopped
			first. Exit code: 0 done, 1 failed, 2 this is not how to use it.
			""";

	private static final int FAILED = 1;

	private static final int WRONG_USAGE = 2;

	private static final String WITH_SECRET = "--with-secret";

	private static final Map<String, Integer> FILES = Map.of("backup", 1, "restore", 1, "move", 0, "compact", 0);

	private Commands() {
	}

	/**
	 * Runs a command.
	 * @param name its name
	 * @param args what follows the name; as the server it takes settings in the form
	 * {@code --name=value}
	 * @param out gets what was done
	 * @param err gets what went wrong
	 * @return the exit code
	 */
	public static int run(String name, List<String> args, PrintStream out, PrintStream err) {
		if (name.equals("help")) {
			out.print(USAGE);
			return 0;
		}
		List<String> rest = new ArrayList<>(args);
		boolean withSecret = name.equals("backup") && rest.remove(WITH_SECRET);
		rest.removeIf(Commands::isSetting);
		if (!fits(FILES.get(name), rest)) {
			err.println(FILES.containsKey(name) ? "This is not how to use " + name : "There is no command " + name);
			err.print(USAGE);
			return WRONG_USAGE;
		}
		LoggingSystem.get(Commands.class.getClassLoader()).beforeInitialize();
		try {
			DatabaseSettings settings = settings(args);
			SecretFile secret = new SecretFile(
					Path.of(settings.environment().getRequiredProperty("steady.secret-file")));
			switch (name) {
				case "backup" -> new Backup(settings, secret, out).to(Path.of(rest.get(0)), withSecret);
				case "restore" -> new Restore(settings, secret, out).from(Path.of(rest.get(0)));
				case "move" -> new Move(settings, secret, out).run();
				default -> new Compact(settings, out).run();
			}
			return 0;
		}
		catch (Exception ex) {
			new Faults(err).tell(ex);
			return FAILED;
		}
	}

	/** What the server would read, from the same places and in the same order. */
	static DatabaseSettings settings(List<String> args) {
		ConfigurableEnvironment environment = new StandardEnvironment();
		ConfigurationPropertySources.attach(environment);
		environment.getPropertySources()
			.addFirst(new SimpleCommandLinePropertySource(
					args.stream().filter(Commands::isSetting).toArray(String[]::new)));
		ConfigDataEnvironmentPostProcessor.applyTo(environment);
		return new DatabaseSettings(environment);
	}

	private static boolean fits(Integer files, List<String> args) {
		return files != null && args.size() == files && args.stream().noneMatch((arg) -> arg.startsWith("-"));
	}

	private static boolean isSetting(String arg) {
		return arg.startsWith("--") && arg.contains("=");
	}

}
