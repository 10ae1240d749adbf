package app.steady.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class LookTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	@ParameterizedTest
	@CsvSource({ "steady.css,15000", "steady.js,4900", "theme.js,300", "icon.svg,500", "code.css,900", "code.js,300" })
	void assetsAreSmallAndAskNoOtherPlace(String name, int limit) throws IOException {
		String text = asset(name).replace("http://www.w3.org/2000/svg", "");
		assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(limit);
		assertThat(text).doesNotContain("http:", "https:", "url(", "@import", "fetch(");
	}

	@Test
	void darkIsTheSameForDeviceAndSwitch() throws IOException {
		String css = asset("steady.css");
		assertThat(block(css, ":root:not([data-theme=light])").replaceAll("\\s", ""))
			.isEqualTo(block(css, ":root[data-theme=dark]").replaceAll("\\s", ""));
	}

	@ParameterizedTest
	@CsvSource({ "ink,paper sheet tint need-ground miss-ground help-ground,7", "soft,paper sheet tint help-ground,4.5",
			"accent,paper sheet tint help-ground,4.5", "on,accent,4.5", "need,paper sheet need-ground,4.5",
			"miss,paper sheet miss-ground,4.5", "help,paper help-ground,4.5", "bad,paper sheet,4.5",
			"edge,paper sheet help-ground,3" })
	void contrastHoldsInBothThemes(String token, String grounds, double least) throws IOException {
		String css = asset("steady.css");
		for (String theme : List.of(":root {", ":root[data-theme=dark]")) {
			Contrast contrast = new Contrast(block(css, theme));
			for (String ground : grounds.split(" ")) {
				assertThat(contrast.between(token, ground)).as("%s on %s in %s", token, ground, theme)
					.isGreaterThanOrEqualTo(least);
			}
		}
	}

	@ParameterizedTest
	@MethodSource
	void templatesKeepToThePolicy(Path template) throws IOException {
		String text = Files.readString(template);
		assertThat(text.lines().count()).isLessThanOrEqualTo(100);
		assertThat(text).doesNotContainPattern("\\sstyle=|<style|\\son[a-z]+=|javascript:|<script(?! th:src)")
			.doesNotContainPattern("(?<!<a )(?:src|href|action)=\"(?:https?:)?//");
	}

	static Stream<Path> templatesKeepToThePolicy() throws IOException {
		return Files.walk(TEMPLATES).filter((path) -> path.toString().endsWith(".html"));
	}

	private static String asset(String name) throws IOException {
		return new ClassPathResource("assets/" + name).getContentAsString(StandardCharsets.UTF_8);
	}

	private static String block(String css, String selector) {
		int start = css.indexOf('{', css.indexOf(selector));
		return css.substring(start + 1, css.indexOf('}', start));
	}

}
