package app.steady.database;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** H2 in memory, otherwise as the application uses it. */
final class H2Database {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static final String OPTIONS = options();

	private H2Database() {
	}

	static DataSource fresh() {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:mem:steady" + COUNT.incrementAndGet() + OPTIONS + ";DB_CLOSE_DELAY=-1");
		return database;
	}

	private static String options() {
		YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
		settings.setResources(new ClassPathResource("application.yml"));
		String url = Objects.requireNonNull(settings.getObject()).getProperty("steady.embedded-database");
		return url.substring(url.indexOf(';'));
	}

}
