package app.steady.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
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
	@CsvSource({ "steady.css,17500", "steady.js,6200", "theme.js,550", "write.js,5000", "idle.js,3500", "icon.svg,500",
			"code.css,900", "code.js,300" })
	void assetsAreSmallAndAskNoOtherPlace(String name, int limit) throws IOException {
		String text = asset(name).replace("http://www.w3.org/2000/svg", "").replace("fetch(form.dataset.draft,", "");
		assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(limit);
		assertThat(text).doesNotContain("http:", "https:", "url(", "@import", "fetch(");
	}

	@Test
	void darkIsTheSameForDeviceAndSwitch() throws IOException {
		String css = asset("steady.css");
		assertThat(block(css, ":root:not([data-theme=light])").replaceAll("\\s", ""))
			.isEqualTo(block(css, ":root[data-theme=dark]").replaceAll("\\s", ""));
		assertThat(block(css, ":root[data-look=quiet]:not([data-theme=light])"))
			.isEqualTo(block(css, ":root[data-look=quiet][data-theme=dark]"));
	}

	@ParameterizedTest
	@CsvSource({ "ink,paper sheet tint need-ground miss-ground help-ground,7", "soft,paper sheet tint help-ground,4.5",
			"accent,paper sheet tint help-ground,4.5", "on,accent,4.5", "need,paper sheet need-ground,4.5",
			"miss,paper sheet miss-ground,4.5", "help,paper help-ground,4.5", "bad,paper sheet,4.5",
			"edge,paper sheet help-ground,3" })
	void contrastHoldsInAllLooks(String token, String grounds, double least) throws IOException {
		String css = asset("steady.css");
		String quiet = block(css, ":root[data-look=quiet] {");
		Map<String, String> looks = Map.of("day", block(css, ":root {"), "night", block(css, ":root[data-theme=dark]"),
				"quiet day", quiet, "quiet night", quiet + block(css, ":root[data-look=quiet][data-theme=dark]"));
		looks.forEach((look, declarations) -> {
			Contrast contrast = new Contrast(declarations);
			for (String ground : grounds.split(" ")) {
				assertThat(contrast.between(token, ground)).as("%s on %s by %s", token, ground, look)
					.isGreaterThanOrEqualTo(least);
			}
		});
	}

	@Test
	void quietLookHasNoColour() throws IOException {
		String css = asset("steady.css");
		String quiet = css.substring(css.indexOf("/* Quiet look"), css.indexOf("@media print"));
		assertThat(Pattern.compile("#([0-9a-f]{3,6})\\b").matcher(quiet).results().map((hex) -> hex.group(1)))
			.isNotEmpty()
			.allMatch((hex) -> hex.matches("(.)\\1\\1|(..)\\2\\2"));
		Pattern named = Pattern.compile("(--[a-z-]+):\\s*#");
		assertThat(block(quiet, ":root[data-look=quiet] {"))
			.contains(named.matcher(block(css, ":root {")).results().map((token) -> token.group(1) + ":").toList());
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
