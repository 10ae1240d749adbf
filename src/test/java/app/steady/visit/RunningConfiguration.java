package app.steady.visit;

import javax.sql.DataSource;

import app.steady.database.Database;
import app.steady.vault.PassphraseKeys;
import app.steady.vault.ServerSecret;
import app.steady.vault.VaultFixtures;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class RunningConfiguration {

	/** As few connections as in earnest. */
	@Bean
	DataSource dataSource(@Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
		HikariDataSource pool = new HikariDataSource();
		pool.setDataSource(Database.H2.fresh());
		pool.setMaximumPoolSize(connections);
		return pool;
	}

	@Bean
	@Primary
	TestClock testClock() {
		return new TestClock();
	}

	@Bean
	@Primary
	PassphraseKeys quickPassphraseKeys(ServerSecret secret) {
		return VaultFixtures.quickPassphraseKeys(secret);
	}

}
