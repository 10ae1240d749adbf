package app.steady.signs.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that tells people how to write rules shows rules that work. */
class SignsPageTests {

	private static final Path PAGE = Path.of("src/docs/signs.md");

	private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

	private static String examples() throws IOException {
		return EXAMPLE.matcher(Files.readString(PAGE))
			.results()
			.map((example) -> example.group(1))
			.collect(Collectors.joining());
	}

	private static InputStream open(String file, String examples) {
		InputStream real = RuleFiles.class.getResourceAsStream("/signs/" + file);
		return file.equals("page.yml") ? new ByteArrayInputStream(examples.getBytes(StandardCharsets.UTF_8)) : real;
	}

	@Test
	void itsRulesFlagAndPassWhatTheySay() throws IOException {
		String examples = examples();
		RuleFiles files = RuleFiles.from((file) -> file.equals("catalogue.yml") ? catalogue() : open(file, examples));
		assertThat(files.entries()).hasSize(2);
		assertThat(new RuleExamples(files).faults()).isEmpty();
	}

	private static InputStream catalogue() {
		try (InputStream real = open("catalogue.yml", "")) {
			String text = new String(real.readAllBytes(), StandardCharsets.UTF_8);
			return new ByteArrayInputStream(text.replaceFirst("(?s)rules:\\n.*?signs:", "rules: [page.yml]\nsigns:")
				.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
