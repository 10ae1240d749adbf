package app.steady;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that says who can get what names the tests that show it. */
class SecurityPageTests {

	private static final Path PAGE = Path.of("src/docs/security.md");

	private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)`");

	private static final Pattern FILE = Pattern.compile("`(src/[\\w./-]+)`|\\]\\(([\\w./-]+\\.md)[#)]");

	@Test
	void namesOnlyTestsThatExist() throws IOException {
		assertThat(named()).hasSizeGreaterThan(20).isSubsetOf(existing());
	}

	@Test
	void leadsOnlyToFilesThatExist() throws IOException {
		Matcher files = FILE.matcher(Files.readString(PAGE));
		while (files.find()) {
			Path file = (files.group(1) != null) ? Path.of(files.group(1)) : PAGE.resolveSibling(files.group(2));
			assertThat(file).exists();
		}
	}

	private static Set<String> named() throws IOException {
		return NAMED.matcher(Files.readString(PAGE))
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toSet());
	}

	private static Set<String> existing() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith("Tests.java"))
				.map((name) -> name.replace(".java", ""))
				.collect(Collectors.toSet());
		}
	}

}
