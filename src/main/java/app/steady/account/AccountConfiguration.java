package app.steady.account;

import java.nio.file.Path;

import app.steady.vault.PassphraseKeys;
import app.steady.vault.ServerSecret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JoiningSettings.class)
class AccountConfiguration {

	private static final int QUEUE = 20;

	@Bean
	@DependsOnDatabaseInitialization
	ServerSecret serverSecret(SecretMark mark, @Value("${steady.secret-file}") Path file) {
		return mark.match(new SecretFile(file));
	}

	@Bean
	PassphraseKeys passphraseKeys(ServerSecret secret) {
		return new PassphraseKeys(secret);
	}

	@Bean
	KeyQueue keyQueue() {
		return new KeyQueue(QUEUE);
	}

}
