package app.steady.visit;

import javax.sql.DataSource;

import app.steady.database.Database;
import app.steady.vault.PassphraseKeys;
import app.steady.vault.ServerSecret;
import app.steady.vault.VaultFixtures;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class RunningConfiguration {

	@Bean
	DataSource dataSource() {
		return Database.H2.fresh();
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
