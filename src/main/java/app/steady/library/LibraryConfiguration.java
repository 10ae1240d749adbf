package app.steady.library;

import java.util.stream.Collectors;

import app.steady.signs.Catalogue;
import app.steady.signs.Sign;
import app.steady.signs.SignChecker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the signs as well: their own module knows no framework. */
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

	@Bean
	Catalogue catalogue() {
		return Catalogue.load();
	}

	@Bean
	SignChecker signChecker() {
		return SignChecker.load();
	}

	@Bean
	Library library(Catalogue catalogue) {
		return Library.load(catalogue.signs().stream().map(Sign::id).collect(Collectors.toSet()));
	}

	@Bean
	Articles articles(Library library) {
		return library.articles();
	}

	@Bean
	Steps steps(Library library) {
		return library.steps();
	}

	@Bean
	Markdown markdown() {
		return new Markdown();
	}

}
