package app.steady.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Makes sure, before anything is opened, that the data folder can be written to, if the
 * database lies in a file.
 */
class DataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final String SETTING = "steady.data";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Environment environment = context.getEnvironment();
		if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:")) {
			check(Path.of(environment.getRequiredProperty(SETTING)).toAbsolutePath().normalize());
		}
	}

	static void check(Path folder) {
		try {
			Files.createDirectories(folder);
			Files.delete(Files.createTempFile(folder, "start", ".check"));
		}
		catch (IOException ex) {
			throw new UnusableDataFolderException(folder, ex);
		}
	}

}
