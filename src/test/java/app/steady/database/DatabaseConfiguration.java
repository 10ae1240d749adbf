package app.steady.database;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The database of a Spring context, in place of the one that the settings name. */
public final class DatabaseConfiguration {

	private DatabaseConfiguration() {
	}

	@TestConfiguration(proxyBeanMethods = false)
	public static class H2 {

		@Bean
		FreshDataSource dataSource() {
			return new FreshDataSource(Database.H2::fresh);
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	public static class Postgres {

		@Bean
		FreshDataSource dataSource() {
			return new FreshDataSource(Database.POSTGRESQL::fresh);
		}

	}

}
