package app.steady.help;

import java.time.Clock;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HelpConfiguration {

	@Bean
	Helplines helplines() {
		return Helplines.load();
	}

	@Bean
	ApplicationRunner helplineAge(Helplines helplines, Clock clock) {
		return (arguments) -> new HelplineAge(helplines, clock).warn();
	}

}
