package app.steady.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;

/**
 * The finished jar in a process of its own, for what cannot be seen inside the tests'
 * machine: starting, failing to start, being killed. It listens on a free port and keeps
 * data, temporary files and log below one folder.
 */
final class JarProcess implements AutoCloseable {

	private static final Path JAR = Path.of("target/steady.jar").toAbsolutePath();

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private static final Pattern SETTING = Pattern.compile("(STEADY|SPRING|SERVER|MANAGEMENT|LOGGING)_.*");

	private final Path home;

	private final Map<String, String> settings = new TreeMap<>();

	private int starts;

	private Process process;

	private JarProcess(Path home) {
		this.home = home;
		with("STEADY_DATA", home.resolve("data").toString());
		with("SERVER_PORT", "0");
	}

	/** The jar with everything it writes below this folder; not started yet. */
	static JarProcess in(Path home) {
		return new JarProcess(home);
	}

	/** Sets an environment variable for the next start. */
	JarProcess with(String variable, String value) {
		this.settings.put(variable, value);
		return this;
	}

	/** Starts and waits until it answers; may be used again after an end. */
	JarProcess start(String... arguments) {
		launch(arguments);
		Awaitility.await("a started Steady").atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
			if (!this.process.isAlive()) {
				throw new AssertionError("Steady ended with code " + this.process.exitValue() + ":\n" + log());
			}
			return log().contains("Started SteadyApplication");
		});
		return this;
	}

	/** Starts, waits for the end and returns the exit code. */
	int run(String... arguments) {
		launch(arguments);
		return awaitEnd();
	}

	/** Ends the process as a power cut would. */
	void kill() {
		this.process.destroyForcibly();
		awaitEnd();
	}

	/** Asks the process to end and returns its exit code. */
	int stop() {
		this.process.destroy();
		return awaitEnd();
	}

	/** An address of the site. */
	URI uri(String path) {
		return URI.create("http://127.0.0.1:" + ports().get(0) + path);
	}

	/** An address on the management port, if one was set. */
	URI managementUri(String path) {
		return URI.create("http://127.0.0.1:" + ports().get(1) + path);
	}

	/** What the latest start printed so far, both streams. */
	String log() {
		try {
			return Files.readString(logFile());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		if (this.process != null) {
			kill();
		}
	}

	private void launch(String... arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
						"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + this.home.resolve("tmp"),
						"-jar", JAR.toString()));
		command.addAll(List.of(arguments));
		this.starts++;
		try {
			Files.createDirectories(this.home.resolve("tmp"));
			ProcessBuilder builder = new ProcessBuilder(command).directory(this.home.toFile())
				.redirectErrorStream(true)
				.redirectOutput(logFile().toFile());
			builder.environment().keySet().removeIf((name) -> SETTING.matcher(name).matches());
			builder.environment().putAll(this.settings);
			this.process = builder.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int awaitEnd() {
		try {
			if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
				throw new AssertionError("Steady did not end:\n" + log());
			}
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private List<String> ports() {
		return PORT.matcher(log()).results().map((MatchResult found) -> found.group(1)).toList();
	}

	private Path logFile() {
		return this.home.resolve("steady-" + this.starts + ".log");
	}

}
